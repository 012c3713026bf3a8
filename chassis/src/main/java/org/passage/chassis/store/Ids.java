package org.passage.chassis.store;

import java.nio.ByteBuffer;
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
  private static final int CHANCE_BYTES = 10;
  private static final int STEP_BITS = 40;
  private static final AtomicReference<Wide> LAST = new AtomicReference<>(new Wide(0, 0));
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

  private static String written(String prefix, Wide id) {
    return prefix + '_' + id.digits();
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

  private static Wide fresh() {
    byte[] chance = new byte[CHANCE_BYTES];
    RANDOM.nextBytes(chance);
    Wide fresh = Wide.at(System.currentTimeMillis(), chance);
    return LAST.updateAndGet(last -> fresh.after(last) ? fresh : last.plus(step(chance)));
  }

  /** A step that cannot be guessed, small against the room that a millisecond has. */
  private static long step(byte[] chance) {
    return (ByteBuffer.wrap(chance).getLong() >>> (Long.SIZE - STEP_BITS)) + 1;
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
    private Wide last;

    Sequence(Seed seed) {
      this.seed = seed;
      this.last = Wide.at(seed.time(), seed.chance(0));
    }

    synchronized Wide next() {
      last = last.plus(step(seed.chance(count.incrementAndGet())));
      return last;
    }
  }

  /**
   * A number of 128 bits.
   *
   * @param high the time and the first of the chance
   * @param low the rest of the chance
   */
  private record Wide(long high, long low) {
    private static final int FIRST_CHANCE_BITS = 16;
    private static final int CHARACTERS = 26;
    private static final int DIGIT_BITS = 5;
    private static final int DIGIT = 31;

    static Wide at(long millisecond, byte[] chance) {
      ByteBuffer rest = ByteBuffer.wrap(chance);
      long first = Short.toUnsignedLong(rest.getShort());
      return new Wide(millisecond << FIRST_CHANCE_BITS | first, rest.getLong());
    }

    /** Whether it is of a later millisecond. */
    boolean after(Wide other) {
      return high >>> FIRST_CHANCE_BITS > other.high >>> FIRST_CHANCE_BITS;
    }

    Wide plus(long step) {
      long sum = low + step;
      return new Wide(Long.compareUnsigned(sum, low) < 0 ? high + 1 : high, sum);
    }

    String digits() {
      char[] digits = new char[CHARACTERS];
      long rest = high;
      long end = low;
      for (int i = CHARACTERS - 1; i >= 0; i--) {
        digits[i] = Character.forDigit((int) (end & DIGIT), DIGIT + 1);
        end = end >>> DIGIT_BITS | rest << (Long.SIZE - DIGIT_BITS);
        rest >>>= DIGIT_BITS;
      }
      return new String(digits);
    }
  }
}
