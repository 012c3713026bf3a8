package org.passage.chassis.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * From which a request makes its identifiers, the same ones each time it is done again.
 *
 * @param time when it was done first, in milliseconds of the epoch
 * @param chance hexadecimal, 128 bits
 */
public record Seed(long time, String chance) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int CHANCE_BYTES = 16;

  public static Seed fresh() {
    byte[] chance = new byte[CHANCE_BYTES];
    RANDOM.nextBytes(chance);
    return new Seed(System.currentTimeMillis(), HexFormat.of().formatHex(chance));
  }

  /** The chance of the nth identifier. */
  byte[] chance(int nth) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest((chance + ':' + nth).getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
