package org.passage.referrals.arrival;

import static org.passage.referrals.arrival.AlarmedRole.CASEWORKER;
import static org.passage.referrals.arrival.AlarmedRole.CASE_SUPERVISOR;
import static org.passage.referrals.arrival.AlarmedRole.PARTNER_AGENCY;
import static org.passage.referrals.arrival.AlarmedRole.REFERRAL_OFFICER;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.passage.referrals.protocol.Urgency;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When an alarm is raised and gets louder, and who is told: the settings {@code
 * passage.arrival-watch}.
 *
 * @param margin how long after the expected arrival the first call comes
 * @param levels each with how long after the first call it comes
 * @param againEvery how often the last one is repeated
 * @param quiet how long the louder calls wait when somebody takes charge
 * @param lookEvery how often it is looked whether a call is due
 * @param longestLook after which an instance that looks counts as gone
 */
@ConfigurationProperties("passage.arrival-watch")
record Schedule(
    @DefaultValue Margin margin,
    @DefaultValue List<Level> levels,
    @DefaultValue("12h") Duration againEvery,
    @DefaultValue("2h") Duration quiet,
    @DefaultValue("15s") Duration lookEvery,
    @DefaultValue("1m") Duration longestLook) {
  private static final List<Level> USUAL =
      List.of(
          new Level(Duration.ZERO, List.of(REFERRAL_OFFICER, PARTNER_AGENCY, CASE_SUPERVISOR)),
          new Level(
              Duration.ofHours(1),
              List.of(REFERRAL_OFFICER, PARTNER_AGENCY, CASE_SUPERVISOR, CASEWORKER)),
          new Level(Duration.ofHours(4), List.of(AlarmedRole.values())),
          new Level(Duration.ofHours(12), List.of(AlarmedRole.values())));

  Schedule {
    levels = levels.isEmpty() ? USUAL : List.copyOf(levels);
    Duration before = Duration.ZERO;
    for (Level level : levels) {
      if (level.after().compareTo(before) < 0 || level.tells().isEmpty()) {
        throw new IllegalArgumentException(
            "passage.arrival-watch.levels must come one after the other, and each must tell somebody");
      }
      before = level.after();
    }
    if (!againEvery.isPositive() || quiet.isNegative()) {
      throw new IllegalArgumentException(
          "passage.arrival-watch.again-every must be some time, and quiet must not be negative");
    }
  }

  /** The more urgent, the less. */
  record Margin(
      @DefaultValue("4h") Duration routine,
      @DefaultValue("2h") Duration urgent,
      @DefaultValue("1h") Duration emergency) {
    private Duration of(Urgency urgency) {
      return switch (urgency) {
        case ROUTINE -> routine;
        case URGENT -> urgent;
        case EMERGENCY -> emergency;
      };
    }
  }

  /** How long after the first call, and who is told in both organizations. */
  record Level(@DefaultValue("0s") Duration after, @DefaultValue List<AlarmedRole> tells) {}

  /** The first call about somebody who is expected at a time. */
  Instant alarmAt(Instant expected, Urgency urgency) {
    return expected.plus(margin.of(urgency));
  }

  int loudest() {
    return levels.size();
  }

  List<AlarmedRole> told(int level) {
    return levels.get(Math.min(level, loudest()) - 1).tells();
  }

  /** The call after one that was due at a time and is made now. */
  Instant next(int level, Instant due, Instant now) {
    return level < loudest()
        ? due.plus(levels.get(level).after()).minus(levels.get(level - 1).after())
        : now.plus(againEvery);
  }
}
