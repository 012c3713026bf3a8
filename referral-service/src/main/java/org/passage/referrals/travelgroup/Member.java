package org.passage.referrals.travelgroup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.passage.referrals.referral.Referral;

/**
 * One who travels with others. It holds codes and no words: a group is of several people, so it is
 * sealed by the key of none of them.
 *
 * @param agreedBy who said that the others and both sides may know that she travels with them
 * @param apart null while she travels by the same legs as the others
 * @param left null while she is in the group
 */
public record Member(
    String referralId,
    String caseId,
    AgreedBy agreedBy,
    Instant joinedAt,
    @Nullable Apart apart,
    @Nullable Leaving left) {

  /** Who agreed for her; for a child it is her guardian. */
  public enum AgreedBy {
    HERSELF,
    GUARDIAN
  }

  /** That she travels by other legs, and stays in the group. */
  public record Apart(ApartBecause reason, Instant at) {}

  /** Why she travels by other legs. */
  public enum ApartBecause {
    HER_CHOICE,
    BEST_INTEREST,
    HEALTH,
    SAFETY,
    DOCUMENTS,
    PROCEEDINGS,
    NO_SEATS
  }

  /** That she is in the group no more. */
  public record Leaving(LeftBecause reason, Instant at) {}

  /** Why she left. */
  public enum LeftBecause {
    HER_CHOICE,
    BEST_INTEREST,
    HEALTH,
    SAFETY,
    OTHER_DESTINATION,
    ADDED_BY_MISTAKE,
    /** Said by cancelling her referral. */
    REFERRAL_CANCELLED
  }

  static Member of(Referral referral, AgreedBy agreedBy, Instant now) {
    return new Member(referral.id(), referral.caseId(), agreedBy, now, null, null);
  }

  boolean present() {
    return left == null;
  }

  /** Whether the legs of the others are hers. */
  boolean bound() {
    return left == null && apart == null;
  }

  Member apart(@Nullable Apart reason) {
    return new Member(referralId, caseId, agreedBy, joinedAt, reason, left);
  }

  Member left(Leaving reason) {
    return new Member(referralId, caseId, agreedBy, joinedAt, apart, reason);
  }
}
