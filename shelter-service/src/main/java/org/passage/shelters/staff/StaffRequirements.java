package org.passage.shelters.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.passage.chassis.codes.Codes;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What everybody who works in a shelter needs: the settings {@code passage.shelter-staff}.
 *
 * @param codeVersion the version of the code of conduct that is to be signed, or a later one
 * @param warnDays how many days before something ends it is warned of
 */
@ConfigurationProperties("passage.shelter-staff")
record StaffRequirements(
    @DefaultValue({"identity", "criminal-record", "employment-references"})
        Set<VettingKind> vettings,
    @DefaultValue({
          "trauma-informed-care",
          "confidentiality",
          "first-aid",
          "fire-safety",
          "child-safeguarding",
          "security"
        })
        Set<TrainingTopic> trainings,
    @DefaultValue("1") int codeVersion,
    @DefaultValue("30") int warnDays) {

  /** What is to be seen to of somebody on a day; nothing after her last one. */
  List<StaffWarning> warnings(StaffMember of, LocalDate today) {
    return of.isThere(today) ? warnings(of.file(), today) : List.of();
  }

  /** What is to be seen to: what is needed and not there, what did not pass, what ends. */
  List<StaffWarning> warnings(StaffFile file, LocalDate today) {
    List<StaffWarning> warnings = new ArrayList<>();
    needed()
        .filter(it -> file.current(it.kind(), it.code()).isEmpty())
        .map(it -> new StaffWarning(it.kind(), it.code(), StaffWarningState.MISSING, null))
        .forEach(warnings::add);
    boolean signed = file.signatures().stream().anyMatch(it -> it.number() >= codeVersion);
    if (!signed) {
      warnings.add(
          new StaffWarning(
              StaffCheckKind.CODE_OF_CONDUCT,
              CodeSignature.code(codeVersion),
              StaffWarningState.MISSING,
              null));
    }
    file.current().stream()
        .flatMap(it ->
            state(it, today)
                .map(state -> new StaffWarning(it.kind(), it.code(), state, it.validUntil()))
                .stream())
        .forEach(warnings::add);
    return List.copyOf(warnings);
  }

  /** What she lacks on a day: the same without what still counts on it. */
  List<StaffWarning> lacking(StaffFile file, LocalDate day) {
    return warnings(file, day).stream()
        .filter(it -> it.state() != StaffWarningState.EXPIRING)
        .toList();
  }

  private Stream<Needed> needed() {
    return Stream.concat(
        vettings.stream().sorted().map(it -> new Needed(StaffCheckKind.VETTING, it)),
        trainings.stream().sorted().map(it -> new Needed(StaffCheckKind.TRAINING, it)));
  }

  private Optional<StaffWarningState> state(StaffCheck of, LocalDate today) {
    LocalDate until = of.validUntil();
    if (!of.passed()) {
      return Optional.of(StaffWarningState.FAILED);
    }
    if (of.endedBefore(today)) {
      return Optional.of(StaffWarningState.EXPIRED);
    }
    return until != null && !until.isAfter(today.plusDays(warnDays))
        ? Optional.of(StaffWarningState.EXPIRING)
        : Optional.empty();
  }

  private record Needed(StaffCheckKind kind, Enum<?> what) {
    String code() {
      return Codes.written(what);
    }
  }
}
