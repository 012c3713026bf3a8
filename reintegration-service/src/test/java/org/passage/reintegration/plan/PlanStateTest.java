package org.passage.reintegration.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanStateTest {
  @ParameterizedTest
  @CsvSource({
    "DRAFT, AGREE, AGREED",
    "DRAFT, ALTER, DRAFT",
    "DRAFT, END, ENDED",
    "AGREED, AGREE, AGREED",
    "AGREED, ALTER, DRAFT",
    "AGREED, START, ACTIVE",
    "AGREED, END, ENDED",
    "ACTIVE, AGREE, ACTIVE",
    "ACTIVE, ALTER, SUSPENDED",
    "ACTIVE, SUSPEND, SUSPENDED",
    "ACTIVE, END, ENDED",
    "SUSPENDED, AGREE, SUSPENDED",
    "SUSPENDED, ALTER, SUSPENDED",
    "SUSPENDED, RESUME, ACTIVE",
    "SUSPENDED, END, ENDED",
  })
  void goesWhereTheTableSays(PlanState from, PlanStep step, PlanState to) {
    assertThat(from.after(step)).isEqualTo(to);
  }

  @ParameterizedTest
  @CsvSource({
    "DRAFT, SUSPEND",
    "DRAFT, RESUME",
    "AGREED, SUSPEND",
    "AGREED, RESUME",
    "ACTIVE, START",
    "ACTIVE, RESUME",
    "SUSPENDED, START",
    "SUSPENDED, SUSPEND",
    "ENDED, AGREE",
    "ENDED, ALTER",
    "ENDED, START",
    "ENDED, SUSPEND",
    "ENDED, RESUME",
    "ENDED, END",
  })
  void knowsNoOtherStep(PlanState from, PlanStep step) {
    assertThatThrownBy(() -> from.after(step)).isInstanceOf(StepNotPossible.class);
  }

  @Test
  void aDraftDoesNotStartWithoutHerAgreement() {
    assertThatThrownBy(() -> PlanState.DRAFT.after(PlanStep.START))
        .isInstanceOf(AgreementMissing.class);
  }
}
