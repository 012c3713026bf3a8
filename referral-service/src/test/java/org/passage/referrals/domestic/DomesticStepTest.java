package org.passage.referrals.domestic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.passage.referrals.protocol.Party;
import org.passage.referrals.protocol.WrongParty;

class DomesticStepTest {
  @ParameterizedTest
  @EnumSource
  void isForOneSideAlone(DomesticStep step) {
    Party other = step.by() == Party.SENDING ? Party.RECEIVING : Party.SENDING;
    for (DomesticState state : DomesticState.values()) {
      assertThatThrownBy(() -> step.takenBy(other, state)).isInstanceOf(WrongParty.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void leadsOnlyWhereTheTableSays(DomesticState state) {
    String expected =
        switch (state) {
          case DRAFTED -> "SEND-SENT REVOKE-REVOKED";
          case SENT -> "ACCEPT-ACCEPTED DECLINE-DECLINED REVOKE-REVOKED";
          case ACCEPTED -> "DECLINE-DECLINED BEGIN-IN_PROGRESS MISS-NO_SHOW REVOKE-REVOKED";
          case IN_PROGRESS -> "MISS-NO_SHOW FINISH-DONE REVOKE-REVOKED";
          case NO_SHOW -> "BEGIN-IN_PROGRESS REVOKE-REVOKED";
          case DECLINED, DONE, REVOKED -> "";
        };
    assertThat(Arrays.stream(DomesticStep.values()).flatMap(step -> taken(step, state)).toList())
        .containsExactly(expected.isEmpty() ? new String[0] : expected.split(" "));
  }

  private static Stream<String> taken(DomesticStep step, DomesticState state) {
    try {
      return Stream.of(step + "-" + step.takenBy(step.by(), state));
    } catch (DomesticStepNotPossible impossible) {
      return Stream.of();
    }
  }
}
