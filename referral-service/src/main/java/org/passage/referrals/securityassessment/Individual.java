package org.passage.referrals.securityassessment;

import java.util.List;

/**
 * What her own risk assessment in the case-service says.
 *
 * @param riskAssessmentId the one that counted when it was asked for
 */
public record Individual(
    String riskAssessmentId, SecurityLevel level, Cooperation cooperation, Dangers dangers) {

  /**
   * What assumptions ii and iii ask about.
   *
   * @param traffickerKnows that she intends to cooperate
   */
  public record Cooperation(boolean cooperated, boolean intends, boolean traffickerKnows) {
    boolean pressing() {
      return intends && traffickerKnows;
    }
  }

  /** What threatens her herself. */
  public record Dangers(
      List<KnownThreat> threats, KnownWhereabouts whereabouts, boolean familyAtRisk) {
    public Dangers {
      threats = List.copyOf(threats);
    }

    boolean violent() {
      return threats.contains(KnownThreat.VIOLENCE_SINCE_ESCAPE);
    }

    /** How many threats there are beside violence. */
    int others() {
      return threats.size() - (violent() ? 1 : 0);
    }
  }
}
