package org.passage.referrals.arrival;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passage.referrals.arrival.Alarm.Charge;
import org.passage.referrals.arrival.Alarm.Closing;
import org.passage.referrals.protocol.Urgency;

/**
 * What is expected, how it stands, and when it calls next.
 *
 * @param expectations oldest first; the last one holds
 * @param nextCallAt null when it is over
 */
public record Course(
    WatchState state, List<Expectation> expectations, Alarm alarm, @Nullable Instant nextCallAt) {
  private static final int MOST = 100;

  public Course {
    expectations = List.copyOf(expectations);
  }

  static Course expecting(Expectation first, Instant alarmAt) {
    return new Course(WatchState.WATCHED, List.of(first), Alarm.NONE, alarmAt);
  }

  /** It calls no sooner than she is late by the new time, nor while somebody has taken charge. */
  Course moved(Expectation next, Schedule schedule, Urgency urgency) {
    requireGoingOn(expectations);
    return new Course(
        state,
        Stream.concat(expectations.stream(), Stream.of(next)).toList(),
        alarm,
        later(schedule.alarmAt(next.at(), urgency), alarm.quietUntil()));
  }

  boolean due(Instant now) {
    return nextCallAt != null && !nextCallAt.isAfter(now);
  }

  /** The next level when it is due, or once more the last one; the same while nothing is. */
  Course called(Schedule schedule, Instant now) {
    if (nextCallAt == null || nextCallAt.isAfter(now)) {
      return this;
    }
    int reached = Math.max(alarm.level(), Math.min(alarm.level() + 1, schedule.loudest()));
    return new Course(
        WatchState.ALARMED,
        expectations,
        alarm.called(reached, schedule.told(reached), now),
        schedule.next(reached, nextCallAt, now));
  }

  /** The louder calls wait. */
  Course taken(Charge charge) {
    requireGoingOn(alarm.charges());
    return new Course(
        state,
        expectations,
        alarm.taken(charge),
        nextCallAt == null ? null : later(nextCallAt, charge.quietUntil()));
  }

  Course closed(Closing closing) {
    requireGoingOn(List.of());
    return new Course(WatchState.CLOSED, expectations, alarm.closed(closing), null);
  }

  /** She arrived before there was an alarm. */
  Course arrived() {
    return new Course(WatchState.ARRIVED, expectations, alarm, null);
  }

  private void requireGoingOn(List<?> grows) {
    if (state.over()) {
      throw new WatchOver();
    }
    if (grows.size() >= MOST) {
      throw new TooMuchRecorded(MOST);
    }
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
