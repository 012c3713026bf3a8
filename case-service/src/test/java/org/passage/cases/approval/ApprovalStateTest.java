package org.passage.cases.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApprovalStateTest {
  @Test
  void isDecidedOrWithdrawnWhileItIsPending() {
    assertThat(ApprovalState.PENDING.after(ApprovalStep.APPROVE)).isEqualTo(ApprovalState.APPROVED);
    assertThat(ApprovalState.PENDING.after(ApprovalStep.REFUSE)).isEqualTo(ApprovalState.REFUSED);
    assertThat(ApprovalState.PENDING.after(ApprovalStep.WITHDRAW))
        .isEqualTo(ApprovalState.WITHDRAWN);
  }

  @ParameterizedTest
  @EnumSource(ApprovalStep.class)
  void staysAsItEnded(ApprovalStep step) {
    assertThat(ApprovalState.values())
        .filteredOn(it -> it != ApprovalState.PENDING)
        .allSatisfy(it ->
            assertThatThrownBy(() -> it.after(step)).isInstanceOf(ApprovalStepNotPossible.class));
  }
}
