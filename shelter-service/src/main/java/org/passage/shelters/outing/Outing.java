package org.passage.shelters.outing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;
import org.passage.shelters.placement.Placement;
import org.passage.shelters.shelter.Stamp;

/**
 * Somebody goes out of a shelter, as she likes, and comes back. That she goes and comes back is
 * told without her case, or a timeline would be full of it; that she is late is told with it.
 *
 * @param organizationId the organization that runs the shelter
 * @param slotId hers alone while she is out, so that she is out once at a time
 */
public record Outing(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    Place place,
    OutingState state,
    String slotId,
    @Personal Plan plan,
    Late late,
    @Personal @Nullable Back back,
    Stamp begun,
    List<Event> outbox)
    implements Aggregate {
  private static final String RETURNED = "returned";

  /** From where she went. */
  public record Place(String placementId, String shelterId) {}

  static Outing begun(Placement hers, Plan plan, Instant overdueFrom, Stamp by) {
    String id = Ids.next("out");
    return new Outing(
        id,
        1,
        hers.shelterOrganizationId(),
        hers.caseId(),
        new Place(hers.id(), hers.shelterId()),
        OutingState.OUT,
        hers.id(),
        plan,
        Late.after(overdueFrom),
        null,
        by,
        List.of(event("begun", id, null, hers.shelterOrganizationId(), hers.shelterId(), by.at())));
  }

  /** Whether she is out and it was told that she is late. */
  boolean isOverdue() {
    return state == OutingState.OUT && late.since() != null;
  }

  /** Whether it is to be told that she is late. */
  boolean becomesOverdue(Instant now) {
    return state == OutingState.OUT && late.since() == null && !now.isBefore(late.from());
  }

  /** She is late, and that is told. */
  Outing overdue(Instant now) {
    return next(OutingState.OUT, late.told(now), "overdue", now);
  }

  /**
   * Something is done since she is not back.
   *
   * @throws InvalidInput at {@code /note} when the authorities are told before she is overdue, or
   *     against her wish, and nobody says why
   * @throws OutingOver when she is
   */
  Outing with(OutingStep step) {
    boolean asSheWished =
        isOverdue() && plan.safety().authorities() != AuthoritiesIfLate.NOT_WANTED;
    if (step.kind() == OutingStepKind.AUTHORITIES_TOLD && !asSheWished && step.note() == null) {
      throw InvalidInput.at(
          "/note", "must say why, since she is not overdue yet or did not want it");
    }
    return next(OutingState.OUT, late.with(step), "step-taken", step.recorded().at());
  }

  /**
   * She is back.
   *
   * @throws InvalidInput at {@code /at} when that is before she left
   * @throws OutingOver when she was back before
   */
  Outing returned(Back now) {
    if (now.at().isBefore(plan.times().leftAt())) {
      throw InvalidInput.at("/at", "must not be before she left");
    }
    return next(
        OutingState.RETURNED,
        late,
        now,
        isOverdue() ? "returned-late" : RETURNED,
        now.recorded().at());
  }

  /** Her stay has ended, and nobody saw her come back. */
  Outing ended(Instant now) {
    return next(OutingState.ENDED, late, "ended", now);
  }

  private Outing next(OutingState to, Late then, String what, Instant at) {
    return next(to, then, null, what, at);
  }

  private Outing next(OutingState to, Late then, @Nullable Back came, String what, Instant at) {
    if (state != OutingState.OUT) {
      throw new OutingOver();
    }
    String told = what.equals(RETURNED) ? null : caseId;
    return new Outing(
        id,
        version + 1,
        organizationId,
        caseId,
        place,
        to,
        to == OutingState.OUT ? slotId : id,
        plan,
        then,
        came,
        begun,
        Event.append(outbox, event(what, id, told, organizationId, place.shelterId(), at)));
  }

  private static Event event(
      String what,
      String id,
      @Nullable String caseId,
      String organizationId,
      String shelterId,
      Instant at) {
    return Event.of(
        "org.passage.shelters.outing-" + what + ".v1",
        id,
        caseId,
        organizationId,
        at,
        Map.of("shelterId", shelterId));
  }
}
