package org.passage.referrals.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passage.referrals.consensus.Stakeholder.Named;
import org.passage.referrals.consensus.Stakeholder.Position;
import org.passage.referrals.referral.Stamp;

class QuorumRuleTest {
  private static final Stamp STAMP = new Stamp("somebody", Instant.EPOCH);

  @ParameterizedTest(name = "{1} of {0} agree where {2} percent must: {3}")
  @CsvSource({
    "3, 2, 66, true",
    "3, 2, 67, false",
    "4, 3, 75, true",
    "4, 2, 75, false",
    "5, 5, 100, true"
  })
  void countsThoseWhoAgreeAmongAllWhoAreNamed(int named, int agree, int percent, boolean enough) {
    assertThat(new QuorumRule(3, percent).gaps(stakeholders(named, agree), "CO", false).isEmpty())
        .isEqualTo(enough);
  }

  @Test
  void neverGoesWithoutHer() {
    List<Stakeholder> others =
        stakeholders(9, 9).stream()
            .filter(it -> it.who().role() != StakeholderRole.BENEFICIARY)
            .toList();
    assertThat(new QuorumRule(1, 1).gaps(others, "CO", false))
        .containsExactly(ConsensusGap.BENEFICIARY_DOES_NOT_AGREE);
    assertThat(new QuorumRule(1, 1).gaps(stakeholders(2, 2), "CO", true))
        .containsExactly(ConsensusGap.GUARDIAN_DOES_NOT_AGREE);
  }

  @Test
  void countsNothingThatWasSaidOfAnotherCountry() {
    assertThat(new QuorumRule(3, 1).gaps(stakeholders(3, 3), "EC", false))
        .containsExactly(ConsensusGap.BENEFICIARY_DOES_NOT_AGREE, ConsensusGap.TOO_FEW_AGREE);
  }

  @Test
  void isARule() {
    assertThatThrownBy(() -> new QuorumRule(0, 100)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new QuorumRule(3, 101)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new QuorumRule(3, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  /** She herself first. */
  private static List<Stakeholder> stakeholders(int named, int agree) {
    return IntStream.range(0, named)
        .mapToObj(it ->
            new Stakeholder(
                "stk_" + it,
                new Named(
                    it == 0 ? StakeholderRole.BENEFICIARY : StakeholderRole.OTHER, "Name", null),
                List.of(
                    new Position(it < agree ? Stance.AGREES : Stance.OBJECTS, "CO", "So.", STAMP)),
                STAMP))
        .toList();
  }
}
