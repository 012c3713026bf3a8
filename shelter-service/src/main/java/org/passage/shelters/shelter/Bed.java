package org.passage.shelters.shelter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Ids;

/**
 * A bed and who holds it for which nights: no two holds share a night.
 *
 * @param roomId where it stands; null where that was not said
 * @param addedOn the day from which it is there; null for ever
 */
public record Bed(
    String id,
    @Personal String label,
    boolean outOfOrder,
    List<Hold> holds,
    @Nullable String roomId,
    @Nullable LocalDate addedOn) {
  public Bed {
    holds = List.copyOf(holds);
  }

  static Bed named(String label, boolean outOfOrder, @Nullable String roomId, LocalDate addedOn) {
    return new Bed(Ids.next("bed"), label, outOfOrder, List.of(), roomId, addedOn);
  }

  /** Whether it was there on a day. */
  public boolean thereOn(LocalDate day) {
    return addedOn == null || !day.isBefore(addedOn);
  }

  boolean freeFor(Stay stay) {
    return !outOfOrder && holds.stream().noneMatch(it -> it.stay().overlaps(stay));
  }

  /** Whether it can be had: on all the nights, and if she is there already, with nobody in it. */
  boolean takes(Hold hold) {
    return freeFor(hold.stay()) && !(hold.present() && isOccupied());
  }

  /** Whether somebody is there. */
  boolean isOccupied() {
    return holds.stream().anyMatch(Hold::present);
  }

  /** What is held here for a placement. */
  public Optional<Hold> hold(String placementId) {
    return holds.stream().filter(it -> it.placementId().equals(placementId)).findFirst();
  }

  /** How the bed is on a day. */
  BedState on(LocalDate day) {
    if (outOfOrder) {
      return BedState.OUT_OF_ORDER;
    }
    if (isOccupied()) {
      return BedState.OCCUPIED;
    }
    Stay night = new Stay(day, day.plusDays(1));
    return holds.stream().anyMatch(it -> it.stay().overlaps(night)) ? BedState.HELD : BedState.FREE;
  }

  Bed changed(String newLabel, boolean nowOutOfOrder, @Nullable String nowInRoom) {
    if (nowOutOfOrder && !holds.isEmpty()) {
      throw new BedTaken("Somebody holds this bed; place her elsewhere first.");
    }
    return new Bed(id, newLabel, nowOutOfOrder, holds, nowInRoom, addedOn);
  }

  /** Out of order, whoever has it. */
  Bed takenOut() {
    return new Bed(id, label, true, holds, roomId, addedOn);
  }

  Bed held(Hold hold) {
    return with(Stream.concat(holds.stream(), Stream.of(hold)).toList());
  }

  /** She moves in, unless somebody is still there. */
  Bed occupied(String placementId) {
    if (holds.stream().anyMatch(it -> it.present() && !it.placementId().equals(placementId))) {
      throw new BedTaken("Somebody is still in this bed.");
    }
    return with(
        holds.stream()
            .map(it -> it.placementId().equals(placementId) ? it.arrived() : it)
            .toList());
  }

  /**
   * Kept for other nights.
   *
   * @throws BedTaken when somebody else has one of them
   */
  Bed during(String placementId, Stay nights) {
    if (holds.stream()
        .anyMatch(it -> !it.placementId().equals(placementId) && it.stay().overlaps(nights))) {
      throw new BedTaken("The bed is not free on all these nights.");
    }
    return with(
        holds.stream()
            .map(it -> it.placementId().equals(placementId) ? it.during(nights) : it)
            .toList());
  }

  Bed released(String placementId) {
    return with(holds.stream().filter(it -> !it.placementId().equals(placementId)).toList());
  }

  private Bed with(List<Hold> changed) {
    return new Bed(id, label, outOfOrder, changed, roomId, addedOn);
  }
}
