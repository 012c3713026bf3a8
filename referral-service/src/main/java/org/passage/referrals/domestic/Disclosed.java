package org.passage.referrals.domestic;

import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
import org.passage.referrals.preview.Preview;
import org.passage.referrals.preview.PreviewMissing;
import org.passage.referrals.referral.Stamp;

/**
 * What was shown to her and, once it is sent, is what the recipient is told.
 *
 * @param preview the latest; after the sending it does not change any more
 * @param sending null before it was sent
 */
public record Disclosed(@Personal @Nullable Preview preview, @Nullable Sending sending) {
  static final Disclosed NOTHING = new Disclosed(null, null);

  /** That it was sent. */
  public record Sending(@Personal Agreement agreement, Stamp made) {}

  /**
   * That she was shown it, and agrees that it is sent.
   *
   * @param language ISO 639-3, in which it was shown or read to her
   */
  public record Agreement(String language, boolean interpreter) {}

  Preview required() {
    if (preview == null) {
      throw new PreviewMissing();
    }
    return preview;
  }

  Disclosed shown(Preview made) {
    return new Disclosed(made, null);
  }

  Disclosed sent(Sending how) {
    return new Disclosed(required(), how);
  }
}
