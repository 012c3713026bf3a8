package org.passage.reintegration.visit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;

/** Something that a visit leads to, open until it was done or dropped. */
public record FollowOn(@Personal VisitLead what, FollowOnState state, @Nullable Settled settled) {

  /**
   * How it came to an end.
   *
   * @param resultId of the assessment or the referral that came of it
   * @param reason why it was dropped; always there then
   * @param by the subject of the person
   */
  public record Settled(
      @Nullable String resultId, @Personal @Nullable String reason, String by, Instant at) {}

  static FollowOn open(VisitLead what) {
    return new FollowOn(what, FollowOnState.OPEN, null);
  }

  boolean isOpen() {
    return state == FollowOnState.OPEN;
  }

  FollowOn settled(FollowOnState as, Settled how) {
    return new FollowOn(what, as, how);
  }
}
