package org.passage.referrals.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.referrals.scenario.RequiredStep.BEST_INTEREST;
import static org.passage.referrals.scenario.RequiredStep.RESIDENCE_DECISION;
import static org.passage.referrals.scenario.RequiredStep.TRANSIT_ASSISTANCE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.passage.referrals.protocol.Step;

class ScenarioTest {
  @ParameterizedTest
  @EnumSource
  void requiresTheSixMessagesInTheirOrder(Scenario scenario) {
    assertThat(scenario.requiredSteps(false))
        .extracting(Enum::name)
        .containsSubsequence(
            java.util.Arrays.stream(Step.values()).map(Enum::name).toArray(String[]::new));
  }

  @ParameterizedTest
  @EnumSource
  void requiresADeterminationForAChildOnly(Scenario scenario) {
    assertThat(scenario.requiredSteps(true)).contains(BEST_INTEREST);
    assertThat(scenario.requiredSteps(false)).doesNotContain(BEST_INTEREST);
  }

  @Test
  void asksEachScenarioForItsOwn() {
    assertThat(Scenario.DIRECT_APPROACH.requiredSteps(false))
        .doesNotContain(TRANSIT_ASSISTANCE, RESIDENCE_DECISION);
    assertThat(Scenario.REFERRED_BY_PARTNER.requiredSteps(false))
        .doesNotContain(TRANSIT_ASSISTANCE, RESIDENCE_DECISION);
    assertThat(Scenario.RETURNED_BY_OTHER.requiredSteps(false))
        .contains(TRANSIT_ASSISTANCE)
        .doesNotContain(RESIDENCE_DECISION);
    assertThat(Scenario.RESIDENCE_SOUGHT.requiredSteps(false))
        .contains(RESIDENCE_DECISION)
        .doesNotContain(TRANSIT_ASSISTANCE);
  }
}
