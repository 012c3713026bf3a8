package org.passage.referrals.referral;

import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Ids;
import org.passage.referrals.protocol.Urgency;

/**
 * Terms that others have replaced.
 *
 * @param reason why
 * @param replaced by whom and when
 */
public record FormerTerms(
    String id, Urgency urgency, String country, @Personal String reason, Stamp replaced) {
  static FormerTerms of(Terms before, String reason, Stamp by) {
    return new FormerTerms(Ids.next("trm"), before.urgency(), before.country(), reason, by);
  }
}
