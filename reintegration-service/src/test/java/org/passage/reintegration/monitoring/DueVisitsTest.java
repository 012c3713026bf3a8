package org.passage.reintegration.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.passage.reintegration.monitoring.MonitoringSettings.Grace;

class DueVisitsTest {
  private static final LocalDate START = LocalDate.of(2020, 1, 31);
  private static final Grace GRACE = new Grace(14, 7, 2);
  private static final Monitoring BEGUN =
      new Monitoring(
          "mon_1",
          1,
          "sunrise",
          "cas_1",
          "pln_1",
          START,
          MonitoringRisk.STANDARD,
          List.of(
              DueVisit.planned(1, START), DueVisit.planned(3, START), DueVisit.planned(6, START)),
          MissedLevel.SUPERVISOR,
          START,
          List.of());

  @Test
  void areDueOnTheLastDayOfAShorterMonth() {
    assertThat(BEGUN.visits().getFirst().dueOn()).isEqualTo("2020-02-29");
  }

  @Test
  void areFulfilledByTheVisitThatComesTwoWeeksEarlyAtTheMost() {
    LocalDate due = BEGUN.visits().getFirst().dueOn();

    assertThat(BEGUN.visited("vis_1", due.minusDays(15), GRACE)).isEqualTo(BEGUN);
    Monitoring made = BEGUN.visited("vis_1", due.minusDays(14), GRACE);
    assertThat(made.visits())
        .extracting(DueVisit::state)
        .containsExactly(DueState.MADE, DueState.PLANNED, DueState.PLANNED);
    assertThat(made.overdue()).isNull();
    assertThat(made.nextStepOn()).isEqualTo(START.plusMonths(3).plusDays(14));
  }

  @Test
  void areMissedWhereALaterOneIsMade() {
    Monitoring made = BEGUN.visited("vis_1", START.plusMonths(3), GRACE);

    assertThat(made.visits())
        .extracting(DueVisit::state)
        .containsExactly(DueState.MISSED, DueState.MADE, DueState.PLANNED);
  }

  @Test
  void areThoseOfTheDayOnWhichThePlanStartedWhereAnEarlierStartBrokeOff() {
    Monitoring later =
        new Monitoring(
            "mon_1",
            1,
            "sunrise",
            "cas_1",
            "pln_1",
            START.plusDays(3),
            MonitoringRisk.STANDARD,
            List.of(DueVisit.planned(1, START.plusDays(3))),
            null,
            START.plusMonths(2),
            List.of());

    assertThat(BEGUN.insteadOf(later).visits()).isEqualTo(later.visits());
    assertThat(BEGUN.insteadOf(later).version()).isEqualTo(2);
    assertThat(BEGUN.insteadOf(BEGUN)).isSameAs(BEGUN);
  }

  @Test
  void stayAsTheyWereWhenOtherMonthsAreAgreedOn() {
    Monitoring agreed =
        BEGUN
            .visited("vis_1", START.plusMonths(3), GRACE)
            .agreed(List.of(2, 4, 12), MonitoringRisk.HIGH, GRACE);

    assertThat(agreed.visits()).extracting(DueVisit::month).containsExactly(1, 3, 4, 12);
    assertThat(agreed.nextStepOn()).isEqualTo(START.plusMonths(4).plusDays(2));
  }
}
