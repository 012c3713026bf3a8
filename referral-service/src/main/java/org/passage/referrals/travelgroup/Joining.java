package org.passage.referrals.travelgroup;

import java.util.List;
import org.passage.referrals.referral.Referral;
import org.passage.referrals.travelgroup.Member.AgreedBy;

/**
 * One who is to travel with others.
 *
 * @param agreedBy who has agreed for her
 */
record Joining(Referral referral, AgreedBy agreedBy) {
  /**
   * Her referral, when she accepts it and goes the way of the others.
   *
   * @throws Unfit when she does not
   */
  Referral fitting(List<String> parties, Corridor corridor) {
    if (!referral.parties().equals(parties)) {
      throw new Unfit("Her referral is between other organizations than that of the others.");
    }
    if (!Corridor.of(referral).equals(corridor)) {
      throw new Unfit("Her referral leads from or to another country than that of the others.");
    }
    if (referral.progress().state().departed()) {
      throw new Unfit("She has departed.");
    }
    return referral.accepted();
  }
}
