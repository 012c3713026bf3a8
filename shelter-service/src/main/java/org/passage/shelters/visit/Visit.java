package org.passage.shelters.visit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;
import org.passage.shelters.placement.Placement;
import org.passage.shelters.shelter.Stamp;

/**
 * Somebody comes, or wants to come, to see a person who lives at a shelter; sealed with the key of
 * her case.
 *
 * @param organizationId the organization that runs the shelter
 */
public record Visit(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    String placementId,
    String shelterId,
    VisitState state,
    @Personal Visitor visitor,
    Course course,
    List<Event> outbox)
    implements Aggregate {

  /** Who comes, why and when. */
  public record Visitor(
      String name,
      VisitorRelation relation,
      String reason,
      Instant expectedAt,
      Instant expectedUntil) {}

  /**
   * How it went.
   *
   * @param answered when her last answer was written down
   * @param decided null when what was decided counts no more
   */
  public record Course(
      Stamp requested,
      @Nullable Stamp answered,
      @Nullable Decision decided,
      @Nullable Door door,
      @Nullable Stamp left) {}

  /** What a manager said. */
  public record Decision(@Nullable @Personal String reason, Stamp made) {}

  /** What was checked at the door. */
  public record Door(IdentityDocument document, Stamp checked) {}

  static Visit request(Placement hers, Visitor visitor, Stamp by) {
    String id = Ids.next("vis");
    return new Visit(
        id,
        1,
        hers.shelterOrganizationId(),
        hers.caseId(),
        hers.id(),
        hers.shelterId(),
        VisitState.REQUESTED,
        visitor,
        new Course(by, null, null, null, null),
        List.of(
            event(
                "visit-requested",
                id,
                hers.caseId(),
                hers.shelterOrganizationId(),
                hers.shelterId(),
                by)));
  }

  /** Her own answer; anything but yes takes back what was approved. */
  Visit answered(VisitStep answer, Stamp by) {
    Decision kept = answer == VisitStep.ACCEPT ? course.decided() : null;
    return after(answer, new Course(course.requested(), by, kept, null, null), by);
  }

  /**
   * A manager decides.
   *
   * @throws NotAgreed when it is approved before she has agreed
   */
  Visit decided(boolean approved, Decision decision) {
    return after(
        approved ? VisitStep.APPROVE : VisitStep.REFUSE,
        new Course(course.requested(), course.answered(), decision, null, null),
        decision.made());
  }

  /** The visitor is let in, or turned away. */
  Visit atTheDoor(boolean matches, Door door) {
    return after(
        matches ? VisitStep.ENTER : VisitStep.TURN_AWAY,
        new Course(course.requested(), course.answered(), course.decided(), door, null),
        door.checked());
  }

  Visit left(Stamp by) {
    return after(
        VisitStep.LEAVE,
        new Course(course.requested(), course.answered(), course.decided(), course.door(), by),
        by);
  }

  private Visit after(VisitStep step, Course next, Stamp by) {
    return new Visit(
        id,
        version + 1,
        organizationId,
        caseId,
        placementId,
        shelterId,
        state.after(step),
        visitor,
        next,
        Event.append(outbox, event(step.event(), id, caseId, organizationId, shelterId, by)));
  }

  private static Event event(
      String what, String id, String caseId, String organizationId, String shelterId, Stamp by) {
    return Event.of(
        "org.passage.shelters." + what + ".v1",
        id,
        caseId,
        organizationId,
        by.at(),
        Map.of("shelterId", shelterId));
  }
}
