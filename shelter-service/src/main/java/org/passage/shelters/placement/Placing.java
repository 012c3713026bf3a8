package org.passage.shelters.placement;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.store.Ids;
import org.passage.shelters.shelter.Bed;
import org.passage.shelters.shelter.Hold;
import org.passage.shelters.shelter.Shelter;
import org.passage.shelters.shelter.Shelters;
import org.passage.shelters.shelter.Stay;
import org.springframework.stereotype.Component;

/**
 * Keeps beds and placements in step, though each is a document of its own. A bed is taken before
 * its placement changes and given back after it, so a crash in between can leave a bed held too
 * long and never two people in it; {@link PlacementSweep} then finishes the step. A taken bed is
 * the decision: the placement follows from the hold, whoever writes it.
 */
@Component
class Placing {
  private final Shelters shelters;
  private final Placements placements;
  private final Clock clock;

  Placing(Shelters shelters, Placements placements, Clock clock) {
    this.shelters = shelters;
    this.placements = placements;
    this.clock = clock;
  }

  /** Takes the bed, this one or any, and asks the shelter. */
  Placement request(
      String organizationId, String caseId, String shelterId, @Nullable String bedId, Stay stay) {
    Hold hold = new Hold(Ids.next("plc"), caseId, organizationId, stay, false, clock.instant());
    Shelter holding = shelters.change(shelterId, it -> it.held(bedId, hold));
    Bed bed = holding.bedOf(hold.placementId()).orElseThrow();
    return follow(holding, bed, bed.hold(hold.placementId()).orElseThrow());
  }

  /** Writes the placement that a hold stands for, if it is not there. */
  Placement follow(Shelter shelter, Bed bed, Hold hold) {
    return placements.addOnce(Placement.requested(shelter, bed, hold));
  }

  /** The shelter takes her, if it takes anybody. */
  Placement accept(Placement placement) {
    Placement accepted = placement.moved(PlacementState.ACCEPTED, null, clock.instant());
    shelters.get(placement.shelterId()).requireTaking();
    return placements.replace(accepted);
  }

  /** She moves in, if nobody is still there. */
  Placement arrive(Placement placement) {
    Placement arrived = placement.moved(PlacementState.ARRIVED, null, clock.instant());
    shelters.change(placement.shelterId(), it -> it.occupied(placement.id()));
    return placements.replace(arrived);
  }

  /** Ends the placement and gives the bed back. */
  Placement end(Placement placement, PlacementState state, EndReason reason) {
    Placement ended = placements.replace(placement.moved(state, reason, clock.instant()));
    release(ended);
    return ended;
  }

  void release(Placement ended) {
    shelters.change(ended.shelterId(), it -> it.released(ended.id()));
  }
}
