package org.passage.shelters.drill;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;
import org.passage.shelters.shelter.Shelter;
import org.passage.shelters.shelter.Stamp;

/**
 * A drill of the evacuation of a house.
 *
 * @param organizationId the organization that runs the shelter
 * @param report null before it was held
 * @param calledOff null unless it was
 * @param course what follows
 */
public record Drill(
    @BsonId String id,
    long version,
    String organizationId,
    String shelterId,
    DrillState state,
    Intent intent,
    @Nullable Report report,
    @Nullable Cancellation calledOff,
    Course course,
    List<Event> outbox)
    implements Aggregate {

  /** What is tried, and when, by the clock of the house. */
  public record Intent(LocalDate on, DrillScenario scenario, DrillTime time, Stamp planned) {}

  /**
   * How it went.
   *
   * @param seconds until everybody was out
   * @param present who was in the house
   * @param tookPart no more than were there
   * @param changes what is done differently from now on
   */
  public record Report(
      Instant at,
      int seconds,
      int present,
      int tookPart,
      @Personal List<String> problems,
      @Personal List<String> changes,
      Stamp reported) {
    public Report {
      problems = List.copyOf(problems);
      changes = List.copyOf(changes);
    }
  }

  /** Why it was called off. */
  public record Cancellation(@Personal String reason, Stamp said) {}

  /**
   * What follows.
   *
   * @param told that its day has passed
   * @param heldOn the day that the plan of the house does not know of yet; null when it does
   */
  public record Course(boolean told, @Nullable LocalDate heldOn) {}

  static Drill planned(Shelter house, Intent intent) {
    String id = Ids.next("drl");
    return new Drill(
        id,
        1,
        house.organizationId(),
        house.id(),
        DrillState.PLANNED,
        intent,
        null,
        null,
        new Course(false, null),
        List.of());
  }

  /**
   * It was held.
   *
   * @param day by the clock of the house
   * @throws DrillOver when it was, or was called off
   * @throws InvalidInput when more took part than were there
   */
  Drill held(Report how, LocalDate day) {
    requirePlanned();
    if (how.tookPart() > how.present()) {
      throw InvalidInput.at("/tookPart", "must not be more than were present");
    }
    return in(
        DrillState.HELD,
        how,
        null,
        new Course(course.told(), day),
        with("evacuation-drill-held", how.reported().at()));
  }

  /**
   * It is called off.
   *
   * @throws DrillOver when it was, or was held
   */
  Drill calledOff(Cancellation why) {
    requirePlanned();
    return in(
        DrillState.CALLED_OFF,
        null,
        why,
        course,
        with("evacuation-drill-called-off", why.said().at()));
  }

  /** Its day has passed, and that is told. */
  Drill missed(Instant now) {
    return state == DrillState.PLANNED && !course.told()
        ? in(
            state,
            report,
            calledOff,
            new Course(true, course.heldOn()),
            with("evacuation-drill-missed", now))
        : this;
  }

  /** The plan of the house knows of it. */
  Drill followed() {
    return course.heldOn() == null
        ? this
        : in(state, report, calledOff, new Course(course.told(), null), outbox);
  }

  boolean overdue(LocalDate today) {
    return state == DrillState.PLANNED && intent.on().isBefore(today);
  }

  private void requirePlanned() {
    if (state != DrillState.PLANNED) {
      throw new DrillOver(state);
    }
  }

  private Drill in(
      DrillState now,
      @Nullable Report how,
      @Nullable Cancellation why,
      Course next,
      List<Event> events) {
    return new Drill(
        id, version + 1, organizationId, shelterId, now, intent, how, why, next, events);
  }

  private List<Event> with(String what, Instant at) {
    Event event =
        Event.of(
            "org.passage.shelters." + what + ".v1",
            id,
            null,
            organizationId,
            at,
            Map.of("shelterId", shelterId));
    return Event.append(outbox, event);
  }
}
