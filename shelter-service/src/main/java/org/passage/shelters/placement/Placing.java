package org.passage.shelters.placement;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.PreconditionFailed;
import org.passage.chassis.security.Caller;
import org.passage.chassis.store.Ids;
import org.passage.shelters.availability.Safeguards;
import org.passage.shelters.cases.Safety;
import org.passage.shelters.placement.PlacementRequests.Wanted;
import org.passage.shelters.shelter.Bed;
import org.passage.shelters.shelter.Hold;
import org.passage.shelters.shelter.Shelter;
import org.passage.shelters.shelter.Shelters;
import org.passage.shelters.shelter.Stay;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Keeps beds and placements in step, though each is a document of its own. A bed is taken before
 * its placement changes and given back after it, so a crash in between can leave a bed held too
 * long and never two people in it; {@link PlacementSweep} then finishes the step. A taken bed is
 * the decision: the placement follows from the hold, whoever writes it.
 */
@Component
@EnableConfigurationProperties(KeptFor.class)
class Placing {
  private final Shelters shelters;
  private final Placements placements;
  private final KeptFor kept;
  private final Clock clock;

  Placing(Shelters shelters, Placements placements, KeptFor kept, Clock clock) {
    this.shelters = shelters;
    this.placements = placements;
    this.kept = kept;
    this.clock = clock;
  }

  /** Takes the bed, this one or any, and asks her, or the shelter. */
  Placement request(Caller caller, Wanted wanted, Safety safety) {
    Instant now = clock.instant();
    Hold hold =
        Hold.of(
            new Hold.Person(Ids.next("plc"), wanted.caseId(), caller.organizationId()),
            wanted.stay(),
            now,
            new Hold.Origin(
                wanted.offered(),
                now.plus(wanted.offered() ? kept.offer() : kept.request()),
                wanted.formerId(),
                caller.subject()));
    return take(wanted.shelterId(), wanted.bedId(), hold, safety);
  }

  private Placement take(String shelterId, @Nullable String bedId, Hold hold, Safety safety) {
    Shelter holding =
        shelters.change(
            shelterId,
            it -> {
              Safeguards.requireCompany(it, hold.stay(), safety);
              return it.held(bedId, hold);
            });
    Bed bed = holding.bedOf(hold.placementId()).orElseThrow();
    return follow(holding, bed, bed.hold(hold.placementId()).orElseThrow());
  }

  /** Writes the placement that a hold stands for, if it is not there. */
  Placement follow(Shelter shelter, Bed bed, Hold hold) {
    return placements.addOnce(Placement.begun(shelter, bed, hold));
  }

  /** She wants it, so the shelter is asked, and has its own time to answer. */
  Placement agree(Placement placement, Told told) {
    return placements.replace(placement.heldUntil(told, told.at().plus(kept.request())));
  }

  /** She will say later; until then it is hers. */
  Placement postpone(Placement placement, Told told, Instant until) {
    return placements.replace(placement.heldUntil(told, until));
  }

  /** The shelter takes her, if it takes anybody. */
  Placement accept(Placement placement, Told told) {
    Placement accepted = placement.heldUntil(told, null);
    shelters.get(placement.shelterId()).requireTaking(placement.stay());
    return placements.replace(accepted);
  }

  /** She moves in, if nobody is still there, and out of where she lived before. */
  Placement arrive(Placement placement, Told told) {
    Placement arrived = placement.after(told);
    shelters.change(placement.shelterId(), it -> it.occupied(placement.id(), it.today(clock)));
    Placement written = placements.replace(arrived);
    leaveFormer(written);
    return written;
  }

  /** She has left without a word; her bed is kept for some time. */
  Placement absent(Placement placement, Told told, Instant since) {
    return placements.replace(placement.absent(told, since, told.at().plus(kept.absence())));
  }

  /** She stays longer, if nobody else has the bed then. */
  Placement extend(Placement placement, Told told, Stay nights) {
    placement.after(told);
    Shelter shelter =
        shelters.change(placement.shelterId(), it -> it.during(placement.id(), nights));
    return inItsBed(placement, told, shelter);
  }

  /** She moves to another bed of the same shelter, this one or any. */
  Placement move(Placement placement, Told told, @Nullable String bedId) {
    placement.after(told);
    Shelter shelter = shelters.change(placement.shelterId(), it -> it.moved(placement.id(), bedId));
    return inItsBed(placement, told, shelter);
  }

  /** She has another bed of the shelter; if that is not to be written now, the sweep does. */
  void follow(Placement placement, Told told, Shelter shelter) {
    try {
      inItsBed(placement, told, shelter);
    } catch (PreconditionFailed | HistoryFull later) {
      // Her bed is decided in the shelter.
    }
  }

  private Placement inItsBed(Placement placement, Told told, Shelter shelter) {
    return placements.replace(placement.heldIn(told, shelter.bedOf(placement.id()).orElseThrow()));
  }

  /**
   * She moves to another shelter of the same organization. There is one placement that can follow
   * this one in such a way, so of two who try to move her one wins.
   */
  Placement transfer(
      Placement placement, Told told, String shelterId, @Nullable String bedId, Safety safety) {
    String nextId = Succession.after(placement.id());
    placement.transferred(told, nextId);
    Shelter there = shelters.get(shelterId);
    Hold hold =
        Hold.of(
                new Hold.Person(nextId, placement.caseId(), placement.organizationId()),
                placement.stay().notBefore(there.today(clock)),
                told.at(),
                new Hold.Origin(false, null, placement.id(), told.by()))
            .arrived();
    Placement next = take(shelterId, bedId, hold, safety);
    if (!next.shelterId().equals(shelterId)) {
      shelters.change(shelterId, it -> it.released(nextId));
      throw new PreconditionFailed();
    }
    leave(placement, told, nextId);
    return next;
  }

  /** Ends where she lived before, when she has arrived where she lives now. */
  void leaveFormer(Placement arrived) {
    former(arrived)
        .filter(Placement::livesThere)
        .ifPresent(it ->
            leave(
                it,
                new Told(PlacementStep.TRANSFERRED, clock.instant(), null, null, null),
                arrived.id()));
  }

  private Optional<Placement> former(Placement of) {
    String formerId = of.course().links().formerId();
    return formerId == null ? Optional.empty() : placements.find(formerId);
  }

  private void leave(Placement former, Told told, String nextId) {
    try {
      release(placements.replace(former.transferred(told, nextId)));
    } catch (PreconditionFailed changedMeanwhile) {
      // It is tried again by the sweep, upon what is there by then.
    }
  }

  /** Ends the placement and gives the bed back. */
  Placement end(Placement placement, Told told, EndReason reason) {
    Placement ended = placements.replace(placement.ended(told, reason));
    release(ended);
    return ended;
  }

  void release(Placement ended) {
    shelters.change(ended.shelterId(), it -> it.released(ended.id()));
  }
}
