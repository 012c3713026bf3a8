package org.passage.chassis.store;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Identifiers that sort by the time they were made and reveal nothing else: 48 bits of time, 80 of
 * chance. Those that one process makes within a millisecond sort in the order they were made.
 */
public final class Ids {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int CHANCE_BITS = 80;
  private static final int STEP_BITS = 40;
  private static final int CHARACTERS = 26;
  private static final int RADIX = 32;
  private static final AtomicReference<BigInteger> LAST = new AtomicReference<>(BigInteger.ZERO);
  private static final ScopedValue<Sequence> SEQUENCE = ScopedValue.newInstance();

  private Ids() {}

  /** A new identifier, for example {@code cas_01k9zq4m7t...}. */
  public static String next(String prefix) {
    return written(prefix, SEQUENCE.isBound() ? SEQUENCE.get().next() : fresh());
  }

  /** A new identifier that is another one each time, also where others are the same again. */
  public static String unseeded(String prefix) {
    return written(prefix, fresh());
  }

  private static String written(String prefix, BigInteger id) {
    String digits = id.toString(RADIX);
    return prefix + '_' + "0".repeat(CHARACTERS - digits.length()) + digits;
  }

  /** Does something whose identifiers are the same each time it is done with this seed. */
  public static <X1 extends Throwable, X2 extends Throwable> void seeded(
      Seed seed, Doing<X1, X2> doing) throws X1, X2 {
    // Two kinds of checked exceptions, as of a filter chain, are more than CallableOp can carry.
    Throwable[] thrown = new Throwable[1];
    ScopedValue.where(SEQUENCE, new Sequence(seed))
        .run(() -> {
          try {
            doing.run();
          } catch (Throwable any) {
            thrown[0] = any;
          }
        });
    if (thrown[0] != null) {
      Ids.<X1>rethrow(thrown[0]);
    }
  }

  /** Whether what is done here may have been done before, with the same identifiers. */
  static boolean seeded() {
    return SEQUENCE.isBound();
  }

  /** From what the identifiers are made that are the same each time. */
  static String seed() {
    return SEQUENCE.get().seed.chance();
  }

  /** Notes that what is done here changes a document, this time. */
  static void changesHere(String id) {
    SEQUENCE.get().changed.add(id);
  }

  static boolean changedHere(String id) {
    return SEQUENCE.get().changed.contains(id);
  }

  @SuppressWarnings("unchecked")
  private static <X extends Throwable> void rethrow(Throwable thrown) throws X {
    throw (X) thrown;
  }

  private static BigInteger fresh() {
    BigInteger fresh = at(System.currentTimeMillis(), new BigInteger(CHANCE_BITS, RANDOM));
    return LAST.updateAndGet(last -> sameMillisecond(last, fresh) ? last.add(step()) : fresh);
  }

  private static BigInteger at(long millisecond, BigInteger chance) {
    return BigInteger.valueOf(millisecond).shiftLeft(CHANCE_BITS).add(chance);
  }

  private static boolean sameMillisecond(BigInteger last, BigInteger fresh) {
    return last.shiftRight(CHANCE_BITS).compareTo(fresh.shiftRight(CHANCE_BITS)) >= 0;
  }

  /** A step that cannot be guessed, small against the room that a millisecond has. */
  private static BigInteger step() {
    return new BigInteger(STEP_BITS, RANDOM).add(BigInteger.ONE);
  }

  /** Something that makes identifiers. */
  @FunctionalInterface
  public interface Doing<X1 extends Throwable, X2 extends Throwable> {
    void run() throws X1, X2;
  }

  private static final class Sequence {
    private final Seed seed;
    private final AtomicInteger count = new AtomicInteger();
    private final Set<String> changed = ConcurrentHashMap.newKeySet();
    private BigInteger last;

    Sequence(Seed seed) {
      this.seed = seed;
      this.last = at(seed.time(), seed.chance(0, CHANCE_BITS));
    }

    synchronized BigInteger next() {
      last = last.add(seed.chance(count.incrementAndGet(), STEP_BITS)).add(BigInteger.ONE);
      return last;
    }
  }
}
