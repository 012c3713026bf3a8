package org.passage.chassis.store;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Locale;

/** Identifiers that sort by the time they were made and reveal nothing else. */
public final class Ids {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int TIME_CHARACTERS = 10;
  private static final int RANDOM_CHARACTERS = 16;
  private static final int RADIX = 32;

  private Ids() {}

  /** A new identifier, for example {@code cas_01k9zq4m7t...}: 48 bits of time, 80 of chance. */
  public static String next(String prefix) {
    return prefix
        + '_'
        + padded(BigInteger.valueOf(System.currentTimeMillis()), TIME_CHARACTERS)
        + padded(new BigInteger(RANDOM_CHARACTERS * 5, RANDOM), RANDOM_CHARACTERS);
  }

  private static String padded(BigInteger number, int length) {
    String digits = number.toString(RADIX).toLowerCase(Locale.ROOT);
    return "0".repeat(length - digits.length()) + digits;
  }
}
