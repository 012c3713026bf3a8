package org.passage.referrals.consensus;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When enough agree: the settings {@code passage.consensus}. Whatever they are, she herself must
 * agree, and for a child a guardian (procedure rows A5 and A9).
 *
 * @param leastStakeholders how many are named at least, she herself among them
 * @param agreeingPercent how many of those who are named agree at least
 */
@ConfigurationProperties("passage.consensus")
public record QuorumRule(
    @DefaultValue("3") int leastStakeholders, @DefaultValue("100") int agreeingPercent) {
  private static final int WHOLE = 100;

  public QuorumRule {
    if (leastStakeholders < 1 || agreeingPercent < 1 || agreeingPercent > WHOLE) {
      throw new IllegalArgumentException(
          "passage.consensus needs a stakeholder, and a share from 1 to 100 percent");
    }
  }

  /**
   * What is missing; nothing where there is a consensus.
   *
   * @param country to which she is to depart
   */
  List<ConsensusGap> gaps(List<Stakeholder> stakeholders, String country, boolean child) {
    List<ConsensusGap> gaps = new ArrayList<>();
    if (stakeholders.size() < leastStakeholders) {
      gaps.add(ConsensusGap.TOO_FEW_STAKEHOLDERS);
    }
    if (nobody(stakeholders, country, StakeholderRole.BENEFICIARY)) {
      gaps.add(ConsensusGap.BENEFICIARY_DOES_NOT_AGREE);
    }
    if (child && nobody(stakeholders, country, StakeholderRole.GUARDIAN)) {
      gaps.add(ConsensusGap.GUARDIAN_DOES_NOT_AGREE);
    }
    long agreeing = stakeholders.stream().filter(it -> it.agrees(country)).count();
    if (agreeing * WHOLE < (long) agreeingPercent * stakeholders.size()) {
      gaps.add(ConsensusGap.TOO_FEW_AGREE);
    }
    return List.copyOf(gaps);
  }

  private static boolean nobody(
      List<Stakeholder> stakeholders, String country, StakeholderRole role) {
    return stakeholders.stream().noneMatch(it -> it.who().role() == role && it.agrees(country));
  }
}
