package org.passage.referrals.itinerary;

import java.time.Duration;
import org.passage.referrals.itinerary.Rulebook.Connection;

/** Time enough for every change, by what she changes into, and no long wait for it. */
record TimeToChange() implements Rule {
  @Override
  public Finding judge(Journey journey) {
    return journey.plan().transits().stream()
        .map(it -> judge(it, journey.rulebook().connection(it.leaving().mode())))
        .reduce(
            Finding.passed("There is time for every change, and no long wait."), Finding::worse);
  }

  private static Finding judge(Transit transit, Connection limits) {
    Duration waiting = transit.waiting();
    String there = told(waiting) + " to change in " + transit.place();
    if (waiting.compareTo(limits.least()) < 0) {
      return Finding.failed("Only " + there + ": she would miss it.");
    }
    if (waiting.compareTo(limits.enough()) < 0) {
      return Finding.flagged("Only " + there + ".");
    }
    if (waiting.compareTo(limits.longest()) > 0) {
      return Finding.failed("As much as " + there + ": that is no connection.");
    }
    if (waiting.compareTo(limits.most()) > 0 && !transit.overnight()) {
      return Finding.flagged("As much as " + there + ".");
    }
    return Finding.passed("There is time for every change, and no long wait.");
  }

  private static String told(Duration time) {
    return time.toHours() == 0
        ? time.toMinutes() + " minutes"
        : "%d:%02d hours".formatted(time.toHours(), time.toMinutesPart());
  }
}
