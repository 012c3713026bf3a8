package org.passage.shelters.shelter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Ids;

/** A bed and who holds it for which nights: no two holds share a night. */
public record Bed(String id, @Personal String label, boolean outOfOrder, List<Hold> holds) {
  public Bed {
    holds = List.copyOf(holds);
  }

  static Bed named(String label, boolean outOfOrder) {
    return new Bed(Ids.next("bed"), label, outOfOrder, List.of());
  }

  boolean freeFor(Stay stay) {
    return !outOfOrder && holds.stream().noneMatch(it -> it.stay().overlaps(stay));
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
    if (holds.stream().anyMatch(Hold::present)) {
      return BedState.OCCUPIED;
    }
    Stay night = new Stay(day, day.plusDays(1));
    return holds.stream().anyMatch(it -> it.stay().overlaps(night)) ? BedState.HELD : BedState.FREE;
  }

  Bed changed(String newLabel, boolean nowOutOfOrder) {
    if (nowOutOfOrder && !holds.isEmpty()) {
      throw new BedTaken("Somebody holds this bed; place her elsewhere first.");
    }
    return new Bed(id, newLabel, nowOutOfOrder, holds);
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

  Bed released(String placementId) {
    return with(holds.stream().filter(it -> !it.placementId().equals(placementId)).toList());
  }

  private Bed with(List<Hold> changed) {
    return new Bed(id, label, outOfOrder, changed);
  }
}
