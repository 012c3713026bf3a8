package org.passage.chassis.auditlog;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Refusals of cases that there are not. Whoever guesses ids must not fill the log: for each person
 * and operation one refusal a minute is recorded as it is, further ones are counted and recorded as
 * one, with their number, when the minute is over.
 */
final class Strangers {
  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final int MOST = 10_000;

  private final Map<String, Counted> windows = new HashMap<>();

  /** Whether this one is to be recorded now; otherwise it is counted. */
  boolean admit(AuditEntry entry) {
    String who = entry.actor().subject() + " " + entry.operation();
    Counted counted = windows.get(who);
    if (counted == null && windows.size() < MOST) {
      windows.put(who, new Counted(entry.time()));
      return true;
    }
    if (counted != null) {
      counted.add(entry);
    }
    return counted == null;
  }

  /** What was counted in minutes that are over. */
  List<AuditEntry> over(Instant now) {
    List<AuditEntry> over = new ArrayList<>();
    windows
        .values()
        .removeIf(counted -> {
          boolean ended = counted.from.plus(WINDOW).isBefore(now);
          if (ended && counted.last != null) {
            over.add(counted.last.counted(counted.times));
          }
          return ended;
        });
    return over;
  }

  private static final class Counted {
    private final Instant from;
    private @Nullable AuditEntry last;
    private int times;

    Counted(Instant from) {
      this.from = from;
    }

    void add(AuditEntry entry) {
      last = entry;
      times++;
    }
  }
}
