package org.passage.shelters.shelter;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Somebody who must move, and why. */
record Affected(String bedId, Hold hold, AffectedCause cause) {

  /** Everybody who must move from a shelter, by placement. */
  static List<Affected> in(Shelter shelter) {
    return shelter.beds().stream()
        .flatMap(bed -> bed.holds().stream().flatMap(hold -> of(shelter, bed, hold)))
        .sorted(Comparator.comparing(Affected::placementId))
        .toList();
  }

  private static Stream<Affected> of(Shelter shelter, Bed bed, Hold hold) {
    if (bed.outOfOrder()) {
      return Stream.of(new Affected(bed.id(), hold, AffectedCause.BED_OUT_OF_ORDER));
    }
    return shelter.isOpenFor(hold.stay())
        ? Stream.of()
        : Stream.of(new Affected(bed.id(), hold, AffectedCause.SHELTER_CLOSING));
  }

  String placementId() {
    return hold.placementId();
  }
}
