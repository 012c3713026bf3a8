package org.passage.cases.retention;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.SecondPersonNeeded;
import org.passage.chassis.security.Caller;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;

/**
 * The closed cases of an office, judged by the schedule, and what is due erased if two people want
 * that.
 *
 * @param office whose supervisor started it
 * @param wish who asked for what
 * @param reachedId the case up to which it is judged, as a cursor; null at the beginning
 * @param confirmed by whom it may erase; null until then
 */
public record RetentionRun(
    @BsonId String id,
    long version,
    String organizationId,
    String office,
    Wish wish,
    RetentionRunState state,
    @Nullable String reachedId,
    @Nullable Instant judgedAt,
    @Nullable Confirmation confirmed,
    @Nullable Instant finishedAt,
    List<Event> outbox)
    implements Aggregate {
  /** Who looked at it longer ago has not looked at what is due now. */
  private static final Duration CONFIRMED_WITHIN = Duration.ofDays(7);

  /**
   * What is asked for.
   *
   * @param dryRun only to judge
   * @param schedule the version by which the cases are judged
   */
  public record Wish(boolean dryRun, long schedule, String by, Instant at) {}

  /** A second person has looked at what is due. */
  public record Confirmation(String by, Instant at) {}

  static RetentionRun start(Caller by, boolean dryRun, long schedule, Instant now) {
    String id = Ids.next("rtn");
    return new RetentionRun(
        id,
        1,
        by.organizationId(),
        by.office(),
        new Wish(dryRun, schedule, by.subject(), now),
        RetentionRunState.JUDGING,
        null,
        null,
        null,
        null,
        List.of(event("started", id, by.organizationId(), now)));
  }

  /** Judged up to here. */
  RetentionRun reached(String cursor) {
    return next(state, cursor, judgedAt, confirmed, null, outbox);
  }

  /** All cases are judged. */
  RetentionRun judged(Instant now) {
    return wish.dryRun()
        ? over(RetentionRunState.JUDGED, now)
        : next(RetentionRunState.AWAITING_CONFIRMATION, null, now, null, null, outbox);
  }

  /**
   * A second person lets it erase.
   *
   * @param schedule the version that holds now
   * @throws RunNotConfirmed when it does not wait for that, or the schedule is another one
   * @throws SecondPersonNeeded when it is the same person
   */
  RetentionRun confirmed(Caller by, long schedule, Instant now) {
    Instant until = confirmBefore();
    if (until == null || !now.isBefore(until)) {
      throw RunNotConfirmed.notWaiting();
    }
    if (by.subject().equals(wish.by())) {
      throw new SecondPersonNeeded("You asked for it; somebody else has to confirm it.");
    }
    if (schedule != wish.schedule()) {
      throw RunNotConfirmed.scheduleChanged();
    }
    return next(
        RetentionRunState.ERASING,
        null,
        judgedAt,
        new Confirmation(by.subject(), now),
        null,
        Event.append(outbox, event("confirmed", id, organizationId, now)));
  }

  /**
   * Nothing more is erased.
   *
   * @throws RunOver when it has ended
   */
  RetentionRun cancelled(Instant now) {
    if (state.isOver()) {
      throw new RunOver();
    }
    return over(RetentionRunState.CANCELLED, now);
  }

  RetentionRun completed(Instant now) {
    return over(RetentionRunState.COMPLETED, now);
  }

  /** Until when a second person can let it erase; null when it does not wait for that. */
  @Nullable Instant confirmBefore() {
    return state == RetentionRunState.AWAITING_CONFIRMATION && judgedAt != null
        ? judgedAt.plus(CONFIRMED_WITHIN)
        : null;
  }

  private RetentionRun over(RetentionRunState end, Instant now) {
    return next(
        end,
        null,
        judgedAt,
        confirmed,
        now,
        Event.append(outbox, event(Codes.written(end), id, organizationId, now)));
  }

  private RetentionRun next(
      RetentionRunState then,
      @Nullable String cursor,
      @Nullable Instant judged,
      @Nullable Confirmation second,
      @Nullable Instant finished,
      List<Event> events) {
    return new RetentionRun(
        id,
        version + 1,
        organizationId,
        office,
        wish,
        then,
        cursor,
        judged,
        second,
        finished,
        events);
  }

  private static Event event(String what, String id, String organizationId, Instant now) {
    return Event.of(
        "org.passage.cases.retention-run-" + what + ".v1", id, null, organizationId, now, Map.of());
  }
}
