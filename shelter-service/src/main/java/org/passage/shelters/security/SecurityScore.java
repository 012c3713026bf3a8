package org.passage.shelters.security;

import java.util.List;
import java.util.Optional;
import org.passage.shelters.security.SecurityAudit.Result;
import org.passage.shelters.standard.SecurityArea;
import org.passage.shelters.standard.SecurityStandard;
import org.passage.shelters.standard.SecurityStandard.Check;

/**
 * How safe a shelter was by one closed audit.
 *
 * @param areas those of which something applied
 */
record SecurityScore(SecurityAudit audit, List<AreaScore> areas) {
  /** The method in words. */
  static final String METHOD =
      "Each check counts 5 points when critical, 3 when major, 1 when minor. A score is the points"
          + " that are met of a hundred that apply, rounded down; what is not applicable counts"
          + " nothing. A repair shows in the next audit.";

  private static final int HUNDRED = 100;

  static SecurityScore of(SecurityAudit closed, SecurityStandard standard) {
    return new SecurityScore(
        closed,
        standard.of(closed.scope().shelterKind()).stream()
            .map(area -> AreaScore.of(area, closed.results()))
            .filter(it -> it.ofPoints() > 0)
            .toList());
  }

  Optional<AreaScore> in(SecurityArea area) {
    return areas.stream().filter(it -> it.area() == area).findFirst();
  }

  /**
   * One area.
   *
   * @param points of what is met
   * @param ofPoints of what applies
   */
  record AreaScore(
      SecurityArea area, int met, int notMet, int notApplicable, int points, int ofPoints) {

    private static AreaScore of(SecurityStandard.Area area, List<Result> results) {
      List<Check> met = having(CheckOutcome.MET, area, results);
      List<Check> notMet = having(CheckOutcome.NOT_MET, area, results);
      int points = points(met);
      return new AreaScore(
          area.code(),
          met.size(),
          notMet.size(),
          having(CheckOutcome.NOT_APPLICABLE, area, results).size(),
          points,
          points + points(notMet));
    }

    int score() {
      return HUNDRED * points / ofPoints;
    }

    private static List<Check> having(
        CheckOutcome outcome, SecurityStandard.Area area, List<Result> results) {
      return area.checks().stream()
          .filter(check ->
              results.stream()
                  .anyMatch(it -> it.code().equals(check.code()) && it.outcome() == outcome))
          .toList();
    }

    private static int points(List<Check> checks) {
      return checks.stream().mapToInt(it -> it.severity().points()).sum();
    }
  }
}
