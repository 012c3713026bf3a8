package org.passage.reintegration.equity;

import java.util.List;
import java.util.function.Function;
import org.passage.chassis.paging.Paged;
import org.passage.reintegration.cohort.CohortSettings;
import org.passage.reintegration.cohort.GroupFigure;
import org.passage.reintegration.grant.Asked;
import org.passage.reintegration.grant.GrantHistory;
import org.passage.reintegration.grant.GrantHistory.Of;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Compares what groups got of an organization's grants. */
@Component
@EnableConfigurationProperties(CohortSettings.class)
class EquityFigures {
  private final GrantHistory history;
  private final GrantGroups groups;
  private final CohortSettings settings;

  EquityFigures(GrantHistory history, GrantGroups groups, CohortSettings settings) {
    this.history = history;
    this.groups = groups;
    this.settings = settings;
  }

  long smallest() {
    return settings.smallest();
  }

  /** By group; a group that is not there is small, or would show one that is. */
  List<GroupFigure> of(Of grants, EquityMeasure measure, EquityDimension by) {
    GrantTally tally = new GrantTally(by, settings.smallest());
    Paged.pages(
        (limit, cursor) -> history.decided(grants, limit, cursor),
        batch -> {
          Function<Asked, List<String>> in = groups.of(batch, by);
          batch.forEach(it -> add(tally, in.apply(it), measure, it));
        });
    return measure == EquityMeasure.APPROVED ? tally.shares() : tally.means();
  }

  private static void add(GrantTally tally, List<String> in, EquityMeasure measure, Asked it) {
    if (measure == EquityMeasure.APPROVED) {
      tally.add(it, in, it.approved() ? 1 : 0);
    } else if (it.approved()) {
      tally.add(
          it,
          in,
          measure == EquityMeasure.WAITING_TIME
              ? it.daysWaited()
              : it.amount().getAmount().doubleValue());
    }
  }
}
