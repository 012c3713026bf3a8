package org.passage.shelters.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
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
import org.passage.shelters.sides.Sides;

/**
 * A person's place in a shelter, from the offer to her departure.
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
    Course course,
    List<Event> outbox)
    implements Aggregate {

  public Placement {
    // Absent in what was stored before there was a history.
    course = Objects.requireNonNullElse(course, Course.NONE);
  }

  /** What follows from a bed that is held: always the same placement. */
  static Placement begun(Shelter shelter, Bed bed, Hold hold) {
    Hold.Origin origin = hold.origin();
    PlacementStep first = PlacementStep.first(hold);
    PlacementState state = first.after(PlacementState.REQUESTED);
    Course course = Course.following(origin.formerId(), origin.until());
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
            state,
            null,
            hold.heldAt(),
            hold.heldAt(),
            course,
            List.of())
        .written(
            new Told(first, hold.heldAt(), origin.by(), null, null),
            new Standing(bed.id(), hold.stay(), state, null, course));
  }

  /**
   * The same placement one step on.
   *
   * @throws WrongState when the transition table does not allow it
   * @throws HoldExpired when somebody says yes to a bed that is held no longer
   */
  Placement after(Told told) {
    return after(told, standing -> standing);
  }

  private Placement after(Told told, UnaryOperator<Standing> change) {
    if (!told.step().follows(state)) {
      throw new WrongState(state, told.step());
    }
    if (told.step().saysYes() && course.term().heldTooLong(told.at())) {
      throw new HoldExpired();
    }
    PlacementState next = told.step().after(state);
    return written(told, change.apply(new Standing(bedId, stay, next, endReason, course)));
  }

  /** Whose it is. */
  Sides sides() {
    return new Sides(caseId, organizationId, shelterOrganizationId);
  }

  /** It ends. */
  Placement ended(Told told, EndReason reason) {
    return after(told.because(reason), standing -> standing.because(reason));
  }

  /** She, or the shelter, has until then to say something; null is for ever. */
  Placement heldUntil(Told told, @Nullable Instant until) {
    return after(told, standing -> standing.course(course.heldUntil(until)));
  }

  /** In the bed, and for the nights, that are held for her. */
  Placement heldIn(Told told, Bed bed) {
    Stay nights = bed.hold(id).map(Hold::stay).orElse(stay);
    return after(told, standing -> standing.heldIn(bed.id(), nights));
  }

  /** Whether this is the bed, and these are the nights, that are held for her. */
  boolean isHeldIn(Bed bed) {
    return bed.id().equals(bedId) && bed.hold(id).map(Hold::stay).filter(stay::equals).isPresent();
  }

  /**
   * She is away at her wish.
   *
   * @throws LeaveBegun when she is already
   */
  Placement onLeave(Told told, Leave leave) {
    if (course.leaveIsOpen()) {
      throw new LeaveBegun();
    }
    return after(told, standing -> standing.course(course.onLeave(leave)));
  }

  /** She left without a word. */
  Placement absent(Told told, Instant since, Instant keptUntil) {
    return after(told, standing -> standing.course(course.absent(since, keptUntil)));
  }

  /**
   * She is back.
   *
   * @throws NotAway when she was not away
   */
  Placement returned(Told told) {
    if (state == PlacementState.ARRIVED && !course.leaveIsOpen()) {
      throw new NotAway();
    }
    return after(told, standing -> standing.course(course.back(told.at())));
  }

  /** She lives elsewhere now. */
  Placement transferred(Told told, String nextId) {
    return after(told, standing -> standing.course(course.goingOnIn(nextId)));
  }

  private Placement written(Told told, Standing to) {
    Event event =
        Event.of(
            told.step().event(),
            id,
            caseId,
            organizationId,
            told.at(),
            Map.of("shelterId", shelterId, "bedId", to.bedId()));
    return new Placement(
        id,
        version + 1,
        organizationId,
        caseId,
        shelterId,
        shelterOrganizationId,
        parties,
        to.bedId(),
        to.stay(),
        to.state(),
        to.endReason(),
        requestedAt,
        told.at(),
        to.course().noted(told, to.state()),
        Event.append(outbox, event));
  }

  /** Whether she has left, or will not come. */
  public boolean isOver() {
    return state.isOver();
  }

  /** Whether the shelter takes her, or has taken her, and she has not left. */
  boolean isComingOrThere() {
    return state == PlacementState.ACCEPTED || state.livesThere();
  }

  /** Whether her bed is there, from her arrival until she leaves. */
  public boolean livesThere() {
    return state.livesThere();
  }

  /** Whether she is there now: neither on leave nor gone without a word. */
  public boolean isInTheHouse(LocalDate today) {
    return state == PlacementState.ARRIVED && !course.isOnLeave(today);
  }

  /**
   * Whether she stays there on a day: lives there by then, and is not away.
   *
   * @param today in the house
   */
  public boolean staysOn(LocalDate day, LocalDate today) {
    LocalDate end = stay.until();
    return state == PlacementState.ARRIVED
        && (end == null || !day.isAfter(end) || day.equals(today))
        && !course.isAwayOn(day, today);
  }

  /** When she came, if she did. */
  public @Nullable Instant arrivedAt() {
    return course.arrivedAt();
  }

  /** What a step may change. */
  private record Standing(
      String bedId, Stay stay, PlacementState state, @Nullable EndReason endReason, Course course) {
    Standing because(EndReason reason) {
      return new Standing(bedId, stay, state, reason, course);
    }

    Standing heldIn(String bed, Stay nights) {
      return new Standing(bed, nights, state, endReason, course);
    }

    Standing course(Course changed) {
      return new Standing(bedId, stay, state, endReason, changed);
    }
  }
}
