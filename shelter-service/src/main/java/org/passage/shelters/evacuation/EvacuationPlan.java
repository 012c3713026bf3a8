package org.passage.shelters.evacuation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.shelters.shelter.Shelter;
import org.passage.shelters.shelter.Stamp;

/**
 * One version of the emergency and evacuation plan of a house. What stands in it never changes; the
 * newest one knows by when it is to be reviewed and tried.
 *
 * @param number of the version, from 1
 * @param newest false once another version follows
 */
public record EvacuationPlan(
    @BsonId String id,
    long version,
    String organizationId,
    String shelterId,
    int number,
    Arrangements arrangements,
    Review review,
    Drilling drilling,
    boolean newest,
    Stamp written,
    List<Event> outbox)
    implements Aggregate {

  /**
   * When it was looked at.
   *
   * @param nextOn the last day on which the next review is in time
   * @param told that the day has passed
   */
  public record Review(LocalDate on, LocalDate nextOn, boolean told) {}

  static EvacuationPlan first(
      Shelter house, Arrangements arrangements, Review review, Drilling drilling, Stamp by) {
    return new EvacuationPlan(
        id(house.id(), 1),
        1,
        house.organizationId(),
        house.id(),
        1,
        arrangements,
        review,
        drilling,
        true,
        by,
        List.of(event("evacuation-plan-written", house.id(), 1, house.organizationId(), by.at())));
  }

  /** The version that follows; drills count on. */
  EvacuationPlan next(Arrangements changed, Review reviewed, int drillEveryDays, Stamp by) {
    int next = number + 1;
    return new EvacuationPlan(
        id(shelterId, next),
        1,
        organizationId,
        shelterId,
        next,
        changed,
        reviewed,
        drilling.every(drillEveryDays),
        true,
        by,
        List.of(event("evacuation-plan-written", shelterId, next, organizationId, by.at())));
  }

  /** Another version follows. */
  EvacuationPlan superseded() {
    return newest ? with(review, drilling, false, outbox) : this;
  }

  /** A drill was held; one before the last changes nothing. */
  EvacuationPlan drilled(LocalDate day) {
    Drilling next = drilling.held(day);
    return next.equals(drilling) ? this : with(review, next, newest, outbox);
  }

  /** What is overdue is told, once. */
  EvacuationPlan told(LocalDate today, Instant now) {
    EvacuationPlan told = this;
    if (reviewOverdue(today) && !review.told()) {
      Review said = new Review(review.on(), review.nextOn(), true);
      told = told.with(said, drilling, newest, with("evacuation-review-overdue", now));
    }
    if (drillOverdue(today) && !drilling.told()) {
      told =
          told.with(
              told.review,
              drilling.saidOverdue(),
              newest,
              told.with("evacuation-drill-overdue", now));
    }
    return told;
  }

  boolean reviewOverdue(LocalDate today) {
    return review.nextOn().isBefore(today);
  }

  boolean drillOverdue(LocalDate today) {
    return drilling.nextBy().isBefore(today);
  }

  /** The id of a version of a shelter's plan. */
  static String id(String shelterId, int number) {
    return "evp_%s-%06d".formatted(shelterId.substring(shelterId.indexOf('_') + 1), number);
  }

  private EvacuationPlan with(Review reviewed, Drilling drilled, boolean last, List<Event> events) {
    return new EvacuationPlan(
        id,
        version + 1,
        organizationId,
        shelterId,
        number,
        arrangements,
        reviewed,
        drilled,
        last,
        written,
        events);
  }

  private List<Event> with(String what, Instant now) {
    return Event.append(outbox, event(what, shelterId, number, organizationId, now));
  }

  private static Event event(
      String what, String shelterId, int number, String organizationId, Instant now) {
    return Event.of(
        "org.passage.shelters." + what + ".v1",
        id(shelterId, number),
        null,
        organizationId,
        now,
        Map.of("shelterId", shelterId));
  }
}
