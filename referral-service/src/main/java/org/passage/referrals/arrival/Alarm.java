package org.passage.referrals.arrival;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;

/**
 * How loud it is, who was told, and what is done about it.
 *
 * @param level 0 before the first call
 * @param calls the first of each level, in order
 * @param repeated how often the loudest call was repeated
 */
public record Alarm(
    int level,
    List<Call> calls,
    int repeated,
    @Nullable Instant lastCalledAt,
    List<Charge> charges,
    @Nullable Closing closing) {
  static final Alarm NONE = new Alarm(0, List.of(), 0, null, List.of(), null);

  public Alarm {
    calls = List.copyOf(calls);
    charges = List.copyOf(charges);
  }

  /** A level that was reached, and who was told in both organizations. */
  public record Call(int level, List<AlarmedRole> told, Instant at) {
    public Call {
      told = List.copyOf(told);
    }
  }

  /**
   * Somebody sees to it.
   *
   * @param doing what is done
   * @param quietUntil when the louder calls go on, unless it is closed by then
   */
  public record Charge(@Personal String doing, Stamp taken, Instant quietUntil) {}

  /**
   * How it ended.
   *
   * @param reason null when her arrival was confirmed
   * @param wish what she wishes the other side to learn; null when her arrival was confirmed
   */
  public record Closing(
      ArrivalOutcome outcome,
      @Nullable @Personal String reason,
      @Nullable TellingWish wish,
      Stamp made) {

    /** Whether an organization may know how it ended. */
    boolean toldTo(String organizationId) {
      return wish != TellingWish.TELL_NOTHING || made.organizationId().equals(organizationId);
    }
  }

  Alarm called(int reached, List<AlarmedRole> told, Instant now) {
    return reached > level
        ? new Alarm(
            reached, append(calls, new Call(reached, told, now)), repeated, now, charges, closing)
        : new Alarm(level, calls, repeated + 1, now, charges, closing);
  }

  Alarm taken(Charge charge) {
    return new Alarm(level, calls, repeated, lastCalledAt, append(charges, charge), closing);
  }

  Alarm closed(Closing end) {
    return new Alarm(level, calls, repeated, lastCalledAt, charges, end);
  }

  /** When the louder calls may go on; long ago when nobody took charge. */
  Instant quietUntil() {
    return charges.isEmpty() ? Instant.EPOCH : charges.getLast().quietUntil();
  }

  /** Whether one with these roles was told, or took charge. */
  boolean concerns(String subject, Collection<String> roles) {
    return calls.stream().flatMap(it -> it.told().stream()).anyMatch(it -> it.among(roles))
        || charges.stream().anyMatch(it -> subject.equals(it.taken().by()));
  }

  private static <T> List<T> append(List<T> list, T last) {
    return Stream.concat(list.stream(), Stream.of(last)).toList();
  }
}
