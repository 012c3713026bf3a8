package org.passage.referrals.arrival;

import java.util.List;
import java.util.stream.Stream;

/** How it stands with the watch over an arrival. */
public enum WatchState {
  /** She is on her way, and nothing is late. */
  WATCHED,
  /** She was not confirmed to have arrived, and an alarm was raised. */
  ALARMED,
  /** She arrived before there was an alarm. */
  ARRIVED,
  /** The alarm is closed, with how it ended. */
  CLOSED;

  /** Those in which something may still be called. */
  static final List<String> GOING_ON = Stream.of(WATCHED, ALARMED).map(WatchState::name).toList();

  /** Those in which there is an alarm, or was. */
  static final List<String> WITH_ALARM = Stream.of(ALARMED, CLOSED).map(WatchState::name).toList();

  boolean over() {
    return this == ARRIVED || this == CLOSED;
  }
}
