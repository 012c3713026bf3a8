package org.passage.reintegration.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrantStateTest {
  @ParameterizedTest
  @CsvSource({
    "REQUESTED, APPROVE, APPROVED",
    "REQUESTED, REFUSE, REFUSED",
    "APPROVED, REFUSE, REFUSED",
    "APPROVED, PAY, PAID",
  })
  void goesWhereTheTableSays(GrantState from, GrantStep step, GrantState to) {
    assertThat(from.after(step)).isEqualTo(to);
  }

  @ParameterizedTest
  @CsvSource({
    "REQUESTED, PAY",
    "APPROVED, APPROVE",
    "REFUSED, APPROVE",
    "REFUSED, REFUSE",
    "REFUSED, PAY",
    "PAID, APPROVE",
    "PAID, REFUSE",
  })
  void knowsNoOtherStep(GrantState from, GrantStep step) {
    assertThatThrownBy(() -> from.after(step)).isInstanceOf(GrantStepNotPossible.class);
  }

  @Test
  void nothingIsPaidTwice() {
    assertThatThrownBy(() -> GrantState.PAID.after(GrantStep.PAY))
        .isInstanceOf(GrantAlreadyPaid.class);
  }
}
