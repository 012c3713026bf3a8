package org.passage.reintegration.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.passage.reintegration.assessment.Domain;
import org.passage.reintegration.plan.PlanComparison.Change;
import org.passage.reintegration.plan.PlanComparison.Pair;

class PlanComparisonTest {
  private static final Objective ROOM = objective(Domain.HOUSING, "A room", "herself");
  private static final Objective FLAT = objective(Domain.HOUSING, "A flat", "herself");
  private static final Objective SCHOOL = objective(Domain.EDUCATION, "School", "herself");

  @Test
  void pairsWhatIsTheSameBeforeWhatIsOnlySimilar() {
    PlanComparison compared = compared(List.of(ROOM, FLAT), List.of(FLAT, SCHOOL));

    assertThat(compared.objectives())
        .containsExactly(
            new Pair<>(Change.SAME, FLAT, FLAT),
            new Pair<>(Change.ADDED, null, SCHOOL),
            new Pair<>(Change.REMOVED, ROOM, null));
  }

  @Test
  void tellsACarryingOutFromAPromise() {
    Objective byAnother = objective(Domain.HOUSING, "A room", "the mission");

    assertThat(compared(List.of(ROOM), List.of(byAnother)).objectives())
        .extracting(Pair::change)
        .containsExactly(Change.CARRIED_OUT_OTHERWISE);
    assertThat(compared(List.of(ROOM), List.of(FLAT)).objectives())
        .extracting(Pair::change)
        .containsExactly(Change.CHANGED);
  }

  @Test
  void findsARiskAgainByWhatMayGoWrong() {
    PlanRisk before = new PlanRisk("No room", null, "The shelter");
    PlanRisk after = new PlanRisk("No room", null, "Her sister");

    PlanComparison compared =
        PlanComparison.of(edition(1, List.of(), before), edition(2, List.of(), after));

    assertThat(compared.risks()).containsExactly(new Pair<>(Change.CHANGED, before, after));
  }

  private static PlanComparison compared(List<Objective> one, List<Objective> other) {
    return PlanComparison.of(edition(1, one), edition(2, other));
  }

  private static Edition edition(int number, List<Objective> objectives, PlanRisk... risks) {
    return new Edition(
        "pln-" + number,
        1,
        "sunrise",
        "pln",
        "cas",
        number,
        number,
        "asm",
        objectives,
        List.of(risks),
        null,
        Instant.EPOCH,
        List.of());
  }

  private static Objective objective(Domain domain, String objective, String who) {
    return new Objective(
        domain,
        objective,
        Answer.valueOf(domain.name()),
        null,
        AssistanceType.valueOf(domain.name()),
        List.of(new Action("Look", who, LocalDate.EPOCH, null)));
  }
}
