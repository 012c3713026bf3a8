package org.passage.referrals.domesticfigures;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.figures.CrossTable;
import org.passage.chassis.figures.GroupedAmounts;
import org.passage.chassis.paging.Paged;
import org.passage.referrals.overview.OverviewSettings;
import org.passage.referrals.protocol.Party;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Figures of an organization's domestic referrals, in which no single one is found. */
@Component
@EnableConfigurationProperties(OverviewSettings.class)
class DomesticFigures {
  private final Pasts pasts;
  private final OverviewSettings settings;

  DomesticFigures(Pasts pasts, OverviewSettings settings) {
    this.pasts = pasts;
    this.settings = settings;
  }

  long smallest() {
    return settings.smallest();
  }

  /**
   * What was counted.
   *
   * @param responses how often each first answer was given, by group and answer
   * @param times how long things took, by group
   */
  record Counted(CrossTable responses, Map<DomesticMeasure, GroupedAmounts> times) {
    private void add(Past it, DomesticGrouping by) {
      String group = it.group(by);
      String response = Codes.written(it.response());
      responses.row(group, 1);
      responses.column(response, 1);
      responses.both(List.of(group, response), 1);
      for (DomesticMeasure measure : DomesticMeasure.values()) {
        it.minutes(measure)
            .ifPresent(minutes ->
                times.computeIfAbsent(measure, none -> new GroupedAmounts()).add(group, minutes));
      }
    }
  }

  /** Of those that were sent in a year, in UTC. */
  Counted of(String organizationId, Party side, int year, DomesticGrouping by) {
    Counted counted = new Counted(new CrossTable(), new EnumMap<>(DomesticMeasure.class));
    Paged.all(
        (limit, cursor) -> pasts.page(organizationId, side, year, limit, cursor),
        it -> counted.add(it, by));
    return counted;
  }
}
