package org.passage.referrals.mailinvitation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What only the mail knows: 256 bits of chance, so its plain hash is enough for the store to know
 * it again.
 */
record Link(String token) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

  static Link fresh() {
    byte[] chance = new byte[BYTES];
    RANDOM.nextBytes(chance);
    return new Link(Base64.getUrlEncoder().withoutPadding().encodeToString(chance));
  }

  /** What somebody came with; empty when that was never a link. */
  static Optional<Link> read(String token) {
    return TOKEN.matcher(token).matches() ? Optional.of(new Link(token)) : Optional.empty();
  }

  /** By which the store knows it. */
  String id() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256", impossible);
    }
  }

  /** Not the token: it may be written anywhere. */
  @Override
  public String toString() {
    return "Link " + id().substring(0, 8);
  }
}
