package org.passage.chassis.store;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
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

  /** As much chance as is asked for, for the nth identifier. */
  BigInteger chance(int nth, int bits) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((chance + ':' + nth).getBytes(StandardCharsets.US_ASCII));
      return new BigInteger(1, Arrays.copyOf(hash, bits / Byte.SIZE));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
