package org.passage.shelters.placement;

import org.passage.chassis.audit.Trail;
import org.passage.shelters.shelter.Bed;
import org.passage.shelters.shelter.Hold;
import org.passage.shelters.shelter.Shelter;
import org.passage.shelters.shelter.Shelters;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Finishes what a crash interrupted, at start and every minute: a hold without a placement gets it,
 * a hold whose placement is over is given back. Both are steps that the interrupted call would have
 * taken, and taking one twice changes nothing, so it needs no clock and may run anywhere at any
 * time. It costs a look at each bed that is held.
 */
@Component
class PlacementSweep {
  private static final int MINUTE = 60_000;

  private final Shelters shelters;
  private final Placements placements;
  private final Placing placing;

  PlacementSweep(Shelters shelters, Placements placements, Placing placing) {
    this.shelters = shelters;
    this.placements = placements;
    this.placing = placing;
  }

  @Scheduled(fixedDelay = MINUTE)
  void sweep() {
    Trail.job("placement-sweep", this::finishAll);
  }

  private void finishAll() {
    shelters.forEachHeld(shelter ->
        shelter.beds().forEach(bed -> bed.holds().forEach(hold -> finish(shelter, bed, hold))));
  }

  private void finish(Shelter shelter, Bed bed, Hold hold) {
    placements
        .find(hold.placementId())
        .ifPresentOrElse(
            placement -> {
              if (placement.state().isOver()) {
                placing.release(placement);
              }
            },
            () -> placing.follow(shelter, bed, hold));
  }
}
