package org.passage.shelters.standard;

import java.time.LocalDate;
import java.util.List;
import org.passage.shelters.shelter.ShelterKind;

/** One version of the standards; it never changes once audits are held against it. */
public record SecurityStandard(int version, LocalDate publishedOn, List<Area> areas) {

  /** The areas that are for a kind of accommodation. */
  public List<Area> of(ShelterKind kind) {
    return areas.stream().filter(it -> it.kinds().contains(kind)).toList();
  }

  /** All that is checked at a kind of accommodation. */
  public List<Check> checks(ShelterKind kind) {
    return of(kind).stream().flatMap(it -> it.checks().stream()).toList();
  }

  /** The area to which a check belongs. */
  public Area areaOf(String code) {
    return areas.stream()
        .filter(it -> it.has(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Version " + version + " has no " + code));
  }

  /** A check by its code. */
  public Check check(String code) {
    return areaOf(code).checks().stream()
        .filter(it -> it.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  /**
   * One of the six.
   *
   * @param kinds the kinds of accommodation for which it is
   */
  public record Area(SecurityArea code, String title, List<ShelterKind> kinds, List<Check> checks) {
    boolean has(String check) {
      return checks.stream().anyMatch(it -> it.code().equals(check));
    }
  }

  /**
   * Something that must hold.
   *
   * @param code the same in every version that has it
   */
  public record Check(String code, Severity severity, String text) {}
}
