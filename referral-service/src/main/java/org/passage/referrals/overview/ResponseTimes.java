package org.passage.referrals.overview;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bson.conversions.Bson;
import org.passage.chassis.figures.GroupedAmounts;
import org.passage.chassis.paging.Paged;
import org.passage.referrals.overview.Standing.Sent;
import org.passage.referrals.protocol.Deadlines;
import org.passage.referrals.protocol.Step;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** How long the messages of an organization's referrals took, in which no single one is found. */
@Component
@EnableConfigurationProperties({OverviewSettings.class, Deadlines.class})
class ResponseTimes {
  private static final int HALF = 50;
  private static final int NINETY = 90;

  private final Standings standings;
  private final OverviewSettings settings;
  private final Deadlines deadlines;
  private final Clock clock;

  ResponseTimes(Standings standings, OverviewSettings settings, Deadlines deadlines, Clock clock) {
    this.standings = standings;
    this.settings = settings;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  long smallest() {
    return settings.smallest();
  }

  /** By step, then by group; a group that is not there is small, or would show one that is. */
  List<ResponseTime> of(String organizationId, int year, ResponseGrouping by) {
    Map<Step, GroupedAmounts> counted = new EnumMap<>(Step.class);
    Bson filter =
        Wanted.openedIn(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
            .of(organizationId, deadlines, clock.instant());
    Paged.all(
        (limit, cursor) -> standings.page(filter, limit, cursor), it -> count(it, by, counted));
    return counted.entrySet().stream()
        .flatMap(step ->
            step.getValue().told(smallest()).entrySet().stream()
                .map(it ->
                    new ResponseTime(
                        step.getKey(),
                        it.getKey(),
                        it.getValue().count(),
                        it.getValue().percentile(HALF),
                        it.getValue().percentile(NINETY))))
        .toList();
  }

  private static void count(Standing it, ResponseGrouping by, Map<Step, GroupedAmounts> counted) {
    Instant before = it.openedAt();
    for (Sent sent : it.sent()) {
      counted
          .computeIfAbsent(sent.step(), none -> new GroupedAmounts())
          .add(group(it, sent, by), minutes(before, sent.at()));
      before = sent.at();
    }
  }

  private static String group(Standing it, Sent sent, ResponseGrouping by) {
    return switch (by) {
      case ALL -> "all";
      case CORRIDOR -> it.corridor().words();
      case ORGANIZATION -> sent.organizationId();
    };
  }

  private static int minutes(Instant from, Instant to) {
    return (int) Math.clamp(Duration.between(from, to).toMinutes(), 0, Integer.MAX_VALUE);
  }
}
