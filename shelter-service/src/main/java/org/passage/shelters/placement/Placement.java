package org.passage.shelters.placement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.shelters.shelter.Bed;
import org.passage.shelters.shelter.Hold;
import org.passage.shelters.shelter.Shelter;
import org.passage.shelters.shelter.Stay;

/**
 * A person's place in a shelter, from the request to her departure.
 *
 * @param organizationId the organization that asked
 * @param parties the organizations that may know of it: the one that asked and the shelter's own
 */
public record Placement(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    String shelterId,
    String shelterOrganizationId,
    List<String> parties,
    String bedId,
    @Personal Stay stay,
    PlacementState state,
    @Nullable EndReason endReason,
    Instant requestedAt,
    Instant changedAt,
    List<Event> outbox)
    implements Aggregate {

  /** What follows from a bed that is held: always the same placement. */
  static Placement requested(Shelter shelter, Bed bed, Hold hold) {
    return new Placement(
            hold.placementId(),
            0,
            hold.organizationId(),
            hold.caseId(),
            shelter.id(),
            shelter.organizationId(),
            Stream.of(hold.organizationId(), shelter.organizationId()).distinct().toList(),
            bed.id(),
            hold.stay(),
            PlacementState.REQUESTED,
            null,
            hold.heldAt(),
            hold.heldAt(),
            List.of())
        .in(PlacementState.REQUESTED, null, hold.heldAt());
  }

  /**
   * The same placement one step on.
   *
   * @throws WrongState when the transition table does not allow it
   */
  Placement moved(PlacementState to, @Nullable EndReason reason, Instant now) {
    if (!state.next().contains(to)) {
      throw new WrongState(state, to);
    }
    return in(to, reason, now);
  }

  /** Whether she has left, or will not come. */
  public boolean isOver() {
    return state.isOver();
  }

  private Placement in(PlacementState now, @Nullable EndReason reason, Instant at) {
    Event event =
        Event.of(
            "org.passage.shelters." + now.event() + ".v1",
            id,
            caseId,
            organizationId,
            at,
            Map.of("shelterId", shelterId, "bedId", bedId));
    return new Placement(
        id,
        version + 1,
        organizationId,
        caseId,
        shelterId,
        shelterOrganizationId,
        parties,
        bedId,
        stay,
        now,
        reason,
        requestedAt,
        at,
        Event.append(outbox, event));
  }
}
