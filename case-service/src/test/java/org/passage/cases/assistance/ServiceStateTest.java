package org.passage.cases.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceStateTest {
  /** From a state in the first column by the step named on top. */
  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          FROM,      ACCEPT,   DECLINE,  POSTPONE,  PROVIDE,  CANCEL
          PLANNED,   ACCEPTED, DECLINED, POSTPONED, no,       CANCELLED
          ACCEPTED,  ACCEPTED, DECLINED, POSTPONED, PROVIDED, CANCELLED
          DECLINED,  ACCEPTED, DECLINED, POSTPONED, no,       CANCELLED
          POSTPONED, ACCEPTED, DECLINED, POSTPONED, no,       CANCELLED
          PROVIDED,  no,       no,       no,        no,       no
          CANCELLED, no,       no,       no,        no,       no
          """)
  void goesWhereHerChoiceTakesIt(
      ServiceState from,
      String accept,
      String decline,
      String postpone,
      String provide,
      String cancel) {
    leads(from, ServiceStep.ACCEPT, accept);
    leads(from, ServiceStep.DECLINE, decline);
    leads(from, ServiceStep.POSTPONE, postpone);
    leads(from, ServiceStep.PROVIDE, provide);
    leads(from, ServiceStep.CANCEL, cancel);
  }

  private static void leads(ServiceState from, ServiceStep step, String to) {
    if (to.equals("no")) {
      assertThatThrownBy(() -> from.after(step)).isInstanceOf(ServiceStepNotPossible.class);
    } else {
      assertThat(from.after(step)).isEqualTo(ServiceState.valueOf(to));
    }
  }
}
