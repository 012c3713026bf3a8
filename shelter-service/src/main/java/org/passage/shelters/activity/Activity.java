package org.passage.shelters.activity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;
import org.passage.shelters.shelter.Shelter;
import org.passage.shelters.shelter.Stamp;

/**
 * Something that a shelter offers. Its seats are in one document, so that one is taken once however
 * many want it; what becomes of whoever has one is hers, and elsewhere.
 *
 * @param organizationId the organization that runs the shelter
 * @param cancellation null unless it was cancelled
 */
public record Activity(
    @BsonId String id,
    long version,
    String organizationId,
    String shelterId,
    ActivityState state,
    Offer offer,
    Times times,
    List<Seat> seats,
    Stamp offered,
    @Nullable Cancellation cancellation,
    List<Event> outbox)
    implements Aggregate {
  public Activity {
    seats = List.copyOf(seats);
  }

  /** From when to when. */
  public record Times(Instant startsAt, Instant endsAt) {}

  /** A place that is taken. */
  public record Seat(String placementId) {}

  /** Why it does not take place. */
  public record Cancellation(@Personal String reason, Stamp cancelled) {}

  static Activity offered(Shelter house, Offer offer, Times times, Stamp by) {
    String id = Ids.next("act");
    return new Activity(
        id,
        1,
        house.organizationId(),
        house.id(),
        ActivityState.OFFERED,
        offer,
        times,
        List.of(),
        by,
        null,
        List.of(event("offered", id, house.organizationId(), house.id(), by.at())));
  }

  int free() {
    return offer.capacity() - seats.size();
  }

  boolean hasBegun(Instant now) {
    return !now.isBefore(times.startsAt());
  }

  /**
   * With a seat for somebody; no change when she has one.
   *
   * @throws ActivityFull when there is none left
   * @throws ActivityOver when it was cancelled or has ended
   */
  Activity seated(String placementId, Instant now) {
    requireOpen(now);
    Seat hers = new Seat(placementId);
    if (seats.contains(hers)) {
      return this;
    }
    if (free() <= 0) {
      throw new ActivityFull();
    }
    return next(
        state, Stream.concat(seats.stream(), Stream.of(hers)).toList(), cancellation, outbox);
  }

  /** Without her seat; no change when she has none. */
  Activity without(String placementId) {
    Seat hers = new Seat(placementId);
    return seats.contains(hers)
        ? next(state, seats.stream().filter(it -> !it.equals(hers)).toList(), cancellation, outbox)
        : this;
  }

  /**
   * It does not take place.
   *
   * @throws ActivityOver when it was cancelled before, or has ended
   */
  Activity cancelled(Cancellation why) {
    Instant now = why.cancelled().at();
    requireOpen(now);
    return next(
        ActivityState.CANCELLED,
        seats,
        why,
        Event.append(outbox, event("cancelled", id, organizationId, shelterId, now)));
  }

  /** Makes sure that it was not cancelled and has not ended. */
  void requireOpen(Instant now) {
    if (state == ActivityState.CANCELLED || !now.isBefore(times.endsAt())) {
      throw new ActivityOver();
    }
  }

  private Activity next(
      ActivityState to, List<Seat> taken, @Nullable Cancellation why, List<Event> events) {
    return new Activity(
        id, version + 1, organizationId, shelterId, to, offer, times, taken, offered, why, events);
  }

  private static Event event(
      String what, String id, String organizationId, String shelterId, Instant at) {
    return Event.of(
        "org.passage.shelters.activity-" + what + ".v1",
        id,
        null,
        organizationId,
        at,
        Map.of("shelterId", shelterId));
  }
}
