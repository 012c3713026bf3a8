package org.passage.referrals.preview;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * What the recipient will be told, to the byte.
 *
 * @param text JSON
 * @param digest SHA-256 of the text in UTF-8, in hexadecimal
 * @param unknown what should go along and is not in her file, or not for whoever made this
 */
public record Preview(String text, String digest, List<SharedField> unknown, Instant madeAt) {
  public Preview {
    unknown = List.copyOf(unknown);
  }

  static Preview of(String text, List<SharedField> unknown, Instant now) {
    return new Preview(text, sha256(text), unknown, now);
  }

  /**
   * Makes sure that this is what she was shown, and that it is not too old.
   *
   * @param cited the digest of what she was shown
   * @throws PreviewOutdated when it is something else, or too old
   */
  public Preview cited(String cited, Duration holds, Instant now) {
    if (!digest.equals(cited)) {
      throw new PreviewOutdated("This is not the digest of the latest preview.");
    }
    if (madeAt.plus(holds).isBefore(now)) {
      throw new PreviewOutdated("The preview is too old; her file may say something else by now.");
    }
    return this;
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
