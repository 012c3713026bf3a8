package org.passage.shelters.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.problem.SecondPersonNeeded;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.shelters.shelter.Stamp;
import org.passage.shelters.standard.SecurityArea;
import org.passage.shelters.standard.Severity;

/**
 * Something at a shelter that is not as the standards have it.
 *
 * @param organizationId the organization that runs the shelter
 * @param repair the last one that was made; null before the first
 */
public record Finding(
    @BsonId String id,
    long version,
    String organizationId,
    String shelterId,
    Origin origin,
    FindingState state,
    Duty duty,
    @Nullable Repair repair,
    Instant raisedAt,
    List<Event> outbox)
    implements Aggregate {

  /**
   * What was found.
   *
   * @param code the check of the standards
   * @param evidence what was seen
   */
  public record Origin(
      String auditId,
      int standardVersion,
      SecurityArea area,
      String code,
      Severity severity,
      @Personal String evidence) {}

  /**
   * Who sees to the repair, and by when.
   *
   * @param dueOn the last day on which it is in time, where the shelter is
   * @param overdueFrom when that day has passed there
   * @param escalatedAt when it was told that it has
   */
  public record Duty(
      String ownerId, LocalDate dueOn, Instant overdueFrom, @Nullable Instant escalatedAt) {
    static Duty of(String ownerId, LocalDate dueOn, ZoneId zone) {
      return new Duty(ownerId, dueOn, dueOn.plusDays(1).atStartOfDay(zone).toInstant(), null);
    }

    private Duty ownedBy(String somebody) {
      return new Duty(somebody, dueOn, overdueFrom, escalatedAt);
    }

    private Duty escalated(Instant now) {
      return new Duty(ownerId, dueOn, overdueFrom, now);
    }
  }

  /**
   * What was done about it.
   *
   * @param verdict null until somebody else has looked
   */
  public record Repair(@Personal String done, Stamp resolved, @Nullable Verdict verdict) {}

  /** What somebody else saw. */
  public record Verdict(boolean accepted, @Nullable @Personal String note, Stamp given) {}

  static Finding raise(String id, Place place, Origin origin, Duty duty, Instant now) {
    return new Finding(
        id,
        1,
        place.organizationId(),
        place.shelterId(),
        origin,
        FindingState.OPEN,
        duty,
        null,
        now,
        List.of(event("security-finding-raised", id, place, origin, now)));
  }

  /** Where it was found. */
  public record Place(String organizationId, String shelterId) {}

  Finding assigned(String ownerId, Instant now) {
    return after(FindingStep.ASSIGN, duty.ownedBy(ownerId), repair, now);
  }

  /** Its day has passed, and that is told. */
  Finding escalated(Instant now) {
    return after(FindingStep.ESCALATE, duty.escalated(now), repair, now);
  }

  /** Another audit says that the repair did not hold. */
  Finding foundAgain(Instant now) {
    return after(FindingStep.FIND_AGAIN, duty, repair, now);
  }

  Finding resolved(String done, Stamp by) {
    return after(FindingStep.RESOLVE, duty, new Repair(done, by, null), by.at());
  }

  /**
   * Somebody else has looked.
   *
   * @throws SecondPersonNeeded when it is the one who repaired
   * @throws FindingStepNotPossible when no repair waits for it
   */
  Finding verified(Verdict verdict) {
    FindingStep step = verdict.accepted() ? FindingStep.ACCEPT : FindingStep.REJECT;
    Repair made = repair;
    if (state != FindingState.RESOLVED || made == null) {
      throw new FindingStepNotPossible(state, step);
    }
    if (made.resolved().by().equals(verdict.given().by())) {
      throw new SecondPersonNeeded("You said that it is repaired; somebody else has to look.");
    }
    Repair judged = new Repair(made.done(), made.resolved(), verdict);
    return after(step, duty, judged, verdict.given().at());
  }

  /** Whether it keeps the shelter from taking somebody new. */
  boolean stops() {
    return origin.severity() == Severity.CRITICAL && state != FindingState.VERIFIED;
  }

  boolean overdue(Instant now) {
    return state != FindingState.VERIFIED && !now.isBefore(duty.overdueFrom());
  }

  private Finding after(FindingStep step, Duty next, @Nullable Repair made, Instant now) {
    return new Finding(
        id,
        version + 1,
        organizationId,
        shelterId,
        origin,
        state.after(step),
        next,
        made,
        raisedAt,
        Event.append(
            outbox, event(step.event(), id, new Place(organizationId, shelterId), origin, now)));
  }

  private static Event event(String what, String id, Place place, Origin origin, Instant now) {
    return Event.of(
        "org.passage.shelters." + what + ".v1",
        id,
        null,
        place.organizationId(),
        now,
        Map.of("shelterId", place.shelterId(), "severity", Codes.written(origin.severity())));
  }
}
