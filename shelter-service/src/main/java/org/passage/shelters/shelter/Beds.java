package org.passage.shelters.shelter;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.problem.NotFound;

/** The beds of a shelter: each person in one of them, and each night of a bed one person's. */
record Beds(List<Bed> all) {

  Optional<Bed> bed(String bedId) {
    return all.stream().filter(it -> it.id().equals(bedId)).findFirst();
  }

  /** The bed that is held for a placement. */
  Optional<Bed> of(String placementId) {
    return all.stream().filter(it -> it.hold(placementId).isPresent()).findFirst();
  }

  Bed heldFor(String placementId) {
    return of(placementId)
        .orElseThrow(() -> new BedTaken("The bed is no longer held for this placement."));
  }

  List<Bed> freeFor(Stay stay) {
    return all.stream().filter(it -> it.freeFor(stay)).toList();
  }

  long in(String roomId) {
    return all.stream().filter(it -> roomId.equals(it.roomId())).count();
  }

  boolean areEmpty() {
    return all.stream().allMatch(it -> it.holds().isEmpty());
  }

  List<Bed> with(Bed another) {
    return Stream.concat(all.stream(), Stream.of(another)).toList();
  }

  List<Bed> held(@Nullable String bedId, Hold hold) {
    return changing(free(bedId, hold), it -> it.held(hold));
  }

  /** From the bed that is hers to another one, this one or any. */
  List<Bed> moved(String placementId, @Nullable String bedId) {
    Bed hers = heldFor(placementId);
    Hold hold = hers.hold(placementId).orElseThrow();
    // Her own is not free, since she holds it.
    return moved(hers, free(bedId, hold), hold);
  }

  private List<Bed> moved(Bed from, Bed to, Hold hold) {
    return all.stream()
        .map(it -> {
          if (it.id().equals(to.id())) {
            return it.held(hold);
          }
          return it.id().equals(from.id()) ? it.released(hold.placementId()) : it;
        })
        .toList();
  }

  private Bed free(@Nullable String bedId, Hold hold) {
    if (bedId != null && bed(bedId).isEmpty()) {
      throw new NotFound();
    }
    return all.stream()
        .filter(it -> bedId == null || it.id().equals(bedId))
        .filter(it -> it.takes(hold))
        .findFirst()
        .orElseThrow(() -> new BedTaken("No bed is free there on all these nights."));
  }

  /** Out of order, whoever has it: who has not come yet moves, if that is possible. */
  List<Bed> without(String bedId) {
    Bed broken = bed(bedId).orElseThrow(NotFound::new);
    Beds now = new Beds(changing(broken, Bed::takenOut));
    for (Hold hold : broken.holds()) {
      if (!hold.present()) {
        now = new Beds(now.elsewhere(broken, hold));
      }
    }
    return now.all;
  }

  private List<Bed> elsewhere(Bed broken, Hold hold) {
    return all.stream()
        .filter(it -> it.takes(hold))
        .findFirst()
        .map(other -> moved(broken, other, hold))
        .orElse(all);
  }

  List<Bed> changing(Bed bed, UnaryOperator<Bed> change) {
    return all.stream().map(it -> it.id().equals(bed.id()) ? change.apply(it) : it).toList();
  }
}
