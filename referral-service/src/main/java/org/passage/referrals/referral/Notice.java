package org.passage.referrals.referral;

import java.time.Instant;
import org.passage.chassis.store.Ids;

/**
 * That an organization was told of her travel.
 *
 * @param shared whether it may read the itinerary; when she no longer consents, it is not told
 */
public record Notice(
    String id,
    NoticeKind kind,
    String itineraryId,
    String recipient,
    boolean shared,
    Instant sentAt) {

  static Notice of(
      NoticeKind kind, String itineraryId, String recipient, boolean shared, Instant now) {
    return new Notice(Ids.next("ntc"), kind, itineraryId, recipient, shared, now);
  }
}
