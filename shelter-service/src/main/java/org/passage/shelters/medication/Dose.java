package org.passage.shelters.medication;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.store.Ids;
import org.passage.shelters.shelter.Stamp;

/**
 * A dose, and what was recorded of it.
 *
 * @param now what holds
 * @param former what was recorded before, oldest first
 */
public record Dose(String id, Account now, List<Account> former) {
  public Dose {
    former = List.copyOf(former);
  }

  static Dose of(Account first) {
    return new Dose(Ids.next("dos"), first, List.of());
  }

  Dose corrected(Account right) {
    return new Dose(id, right, Stream.concat(former.stream(), Stream.of(now)).toList());
  }

  /**
   * What became of it, as somebody recorded it.
   *
   * @param time of the day for which it was; null where it is taken as needed
   * @param words what was said with it
   * @param witness the Keycloak id of another person of the house who was there
   */
  public record Account(
      DoseOutcome outcome,
      Instant at,
      @Nullable LocalTime time,
      Words words,
      @Nullable String witness,
      Stamp recorded) {
    boolean isTaken() {
      return outcome.isTaken();
    }

    /** Whether nothing more is to be given for it. */
    boolean settles() {
      return isTaken() || outcome == DoseOutcome.REFUSED;
    }
  }

  /**
   * What was said with it.
   *
   * @param reason why it was missed
   * @param override why it was right against the rules
   * @param correction why what was recorded before was wrong
   */
  public record Words(
      @Nullable String reason, @Nullable String override, @Nullable String correction) {}
}
