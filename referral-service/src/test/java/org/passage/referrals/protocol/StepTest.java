package org.passage.referrals.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.passage.chassis.codes.Codes;

class StepTest {
  @Test
  void goesFromOpenedToArrivedInSixStepsSentInTurn() {
    ReferralState state = ReferralState.OPENED;
    Party party = Party.SENDING;
    for (Step step : Step.values()) {
      assertThat(Step.due(state)).contains(step);
      state = step.sentBy(party, state);
      party = party == Party.SENDING ? Party.RECEIVING : Party.SENDING;
    }
    assertThat(state).isEqualTo(ReferralState.ARRIVED);
    assertThat(Step.due(state)).isEmpty();
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("notDue")
  void refusesWhatIsNotDueAndSaysWhatIs(Step step, ReferralState state) {
    String said =
        Step.due(state)
            .map(due -> "The next message is " + Codes.written(due))
            .orElse("All six messages");
    for (Party party : Party.values()) {
      assertThatExceptionOfType(OutOfOrder.class)
          .isThrownBy(() -> step.sentBy(party, state))
          .withMessageStartingWith(said);
    }
  }

  static Stream<Arguments> notDue() {
    return Arrays.stream(Step.values())
        .flatMap(step ->
            Arrays.stream(ReferralState.values())
                .filter(state -> Step.due(state).filter(step::equals).isEmpty())
                .map(state -> Arguments.of(step, state)));
  }

  @Test
  void refusesTheOtherSide() {
    assertThatExceptionOfType(WrongParty.class)
        .isThrownBy(() -> Step.REQUEST_NOTIFICATION.sentBy(Party.RECEIVING, ReferralState.OPENED))
        .withMessageContaining("sending organization");
  }
}
