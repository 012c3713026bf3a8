package org.passage.shelters.staff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is on record of somebody, each list in the order in which it was recorded. */
public record StaffFile(
    List<Vetting> vettings, List<CodeSignature> signatures, List<Training> trainings) {
  /** Nothing is known. */
  static final StaffFile EMPTY = new StaffFile(List.of(), List.of(), List.of());

  private static final int MOST = 200;

  public StaffFile {
    vettings = List.copyOf(vettings);
    signatures = List.copyOf(signatures);
    trainings = List.copyOf(trainings);
  }

  /**
   * With one more entry.
   *
   * @throws StaffFileFull when there are too many
   */
  StaffFile with(StaffCheck more) {
    if (vettings.size() + signatures.size() + trainings.size() >= MOST) {
      throw new StaffFileFull();
    }
    return switch (more) {
      case Vetting it -> new StaffFile(append(vettings, it), signatures, trainings);
      case CodeSignature it -> new StaffFile(vettings, append(signatures, it), trainings);
      case Training it -> new StaffFile(vettings, signatures, append(trainings, it));
    };
  }

  /** Those that count: of each kind and code the latest, of two on one day the one added later. */
  List<StaffCheck> current() {
    Map<String, StaffCheck> latest = new LinkedHashMap<>();
    Stream.<List<? extends StaffCheck>>of(vettings, signatures, trainings)
        .<StaffCheck>flatMap(List::stream)
        .forEach(it -> latest.merge(it.kind() + " " + it.code(), it, StaffFile::later));
    return List.copyOf(latest.values());
  }

  Optional<StaffCheck> current(StaffCheckKind kind, String code) {
    return current().stream().filter(it -> it.kind() == kind && it.code().equals(code)).findFirst();
  }

  /** Whether a vetting did not pass or was revoked. */
  boolean bars() {
    return current().stream().anyMatch(it -> !it.passed());
  }

  private static StaffCheck later(StaffCheck one, StaffCheck added) {
    return added.on().isBefore(one.on()) ? one : added;
  }

  private static <T> List<T> append(List<T> entries, T more) {
    return Stream.concat(entries.stream(), Stream.of(more)).toList();
  }
}
