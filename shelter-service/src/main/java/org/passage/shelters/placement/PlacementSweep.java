package org.passage.shelters.placement;

import java.time.Clock;
import java.time.Instant;
import org.passage.chassis.audit.Trail;
import org.passage.chassis.concurrency.PreconditionFailed;
import org.passage.chassis.problem.CaseErased;
import org.passage.shelters.shelter.Bed;
import org.passage.shelters.shelter.Hold;
import org.passage.shelters.shelter.Shelter;
import org.passage.shelters.shelter.Shelters;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Finishes what a crash interrupted, and what time ends, at start and every minute: a hold without
 * a placement gets it, a hold whose placement is over is given back, a placement is in the bed that
 * is held for her, whoever moved leaves where she lived before, and of an erased case nothing is
 * held. All are steps that the interrupted call would have taken, and taking one twice changes
 * nothing, so it may run anywhere at any time. It costs a look at each bed that is held.
 */
@Component
class PlacementSweep {
  private static final int MINUTE = 60_000;

  private final Shelters shelters;
  private final Placements placements;
  private final Placing placing;
  private final Clock clock;

  PlacementSweep(Shelters shelters, Placements placements, Placing placing, Clock clock) {
    this.shelters = shelters;
    this.placements = placements;
    this.placing = placing;
    this.clock = clock;
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
    try {
      placements
          .find(hold.placementId())
          .ifPresentOrElse(
              placement -> finish(shelter, placement), () -> placing.follow(shelter, bed, hold));
    } catch (CaseErased gone) {
      // There is nobody any more for whom the bed could be kept.
      shelters.change(shelter.id(), it -> it.released(hold.placementId()));
    } catch (PreconditionFailed | HistoryFull goesOnWithoutUs) {
      // Somebody changed it at this moment, or it can only end.
    }
  }

  private void finish(Shelter shelter, Placement placement) {
    Instant now = clock.instant();
    if (!placement.shelterId().equals(shelter.id())) {
      // Two tried to move her to different shelters, and this one lost.
      shelters.change(shelter.id(), it -> it.released(placement.id()));
    } else if (placement.isOver()) {
      placing.release(placement);
    } else if (placement.course().term().heldTooLong(now)) {
      placing.end(placement, Told.byItself(PlacementStep.EXPIRED, now), EndReason.HOLD_EXPIRED);
    } else if (placement.course().term().awayTooLong(now)) {
      placing.end(
          placement, Told.byItself(PlacementStep.DEPARTED, now), EndReason.LEFT_WITHOUT_WORD);
    } else {
      settle(placement, now);
    }
  }

  /** The bed is read after the placement, so that it is what was decided last. */
  private void settle(Placement placement, Instant now) {
    shelters
        .get(placement.shelterId())
        .bedOf(placement.id())
        .filter(bed -> !placement.isHeldIn(bed))
        .ifPresent(bed -> {
          boolean sameBed = bed.id().equals(placement.bedId());
          PlacementStep step = sameBed ? PlacementStep.EXTENDED : PlacementStep.MOVED;
          placements.replace(placement.heldIn(Told.byItself(step, now), bed));
        });
    if (placement.livesThere()) {
      placing.leaveFormer(placement);
    }
  }
}
