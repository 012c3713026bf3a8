package org.passage.chassis.store;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Identifiers that sort by the time they were made and reveal nothing else: 48 bits of time, 80 of
 * chance. Those that one process makes within a millisecond sort in the order they were made.
 */
public final class Ids {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int CHANCE_BITS = 80;
  private static final int CHARACTERS = 26;
  private static final int RADIX = 32;
  private static final AtomicReference<BigInteger> LAST = new AtomicReference<>(BigInteger.ZERO);

  private Ids() {}

  /** A new identifier, for example {@code cas_01k9zq4m7t...}. */
  public static String next(String prefix) {
    BigInteger fresh =
        BigInteger.valueOf(System.currentTimeMillis())
            .shiftLeft(CHANCE_BITS)
            .add(new BigInteger(CHANCE_BITS, RANDOM));
    BigInteger id =
        LAST.updateAndGet(last -> sameMillisecond(last, fresh) ? last.add(step()) : fresh);
    String digits = id.toString(RADIX);
    return prefix + '_' + "0".repeat(CHARACTERS - digits.length()) + digits;
  }

  private static boolean sameMillisecond(BigInteger last, BigInteger fresh) {
    return last.shiftRight(CHANCE_BITS).compareTo(fresh.shiftRight(CHANCE_BITS)) >= 0;
  }

  /** A step that cannot be guessed, small against the room that a millisecond has. */
  private static BigInteger step() {
    return new BigInteger(CHANCE_BITS / 2, RANDOM).add(BigInteger.ONE);
  }
}
