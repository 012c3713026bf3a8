package org.passage.referrals.domestic;

import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
import org.passage.referrals.referral.Stamp;

/** A step that was taken. */
public record Mark(DomesticStep step, Stamp made, @Personal Told told) {

  /**
   * What is told with it to the other side.
   *
   * @param reason of declining or revoking
   * @param outcome when it is done
   */
  public record Told(
      @Nullable DomesticReason reason, @Nullable DomesticOutcome outcome, @Nullable String note) {
    public static final Told NOTHING = new Told(null, null, null);
  }

  static Mark of(DomesticStep step, Stamp made) {
    return new Mark(step, made, Told.NOTHING);
  }
}
