package org.passage.reintegration.outcome;

import java.util.List;
import org.passage.chassis.paging.Paged;
import org.passage.reintegration.cohort.CohortSettings;
import org.passage.reintegration.cohort.GroupFigure;
import org.passage.reintegration.cohort.Tally;
import org.springframework.stereotype.Component;

/** Compares how groups fared whose plans ended in one year. */
@Component
class OutcomeFigures {
  private final OutcomeFacts facts;
  private final CohortSettings settings;

  OutcomeFigures(OutcomeFacts facts, CohortSettings settings) {
    this.facts = facts;
    this.settings = settings;
  }

  long smallest() {
    return settings.smallest();
  }

  /** By group; a group that is not there is small, or would show one that is. */
  List<GroupFigure> of(Cohort who, OutcomeMeasure measure, OutcomeDimension by) {
    Tally tally = new Tally(by.several(), settings.smallest());
    Paged.all(
        (limit, cursor) -> facts.of(who, limit, cursor),
        it ->
            measure
                .of(it.facts())
                .ifPresent(value -> tally.add(it.caseHash(), it.facts().in(by), value)));
    return measure.share() ? tally.shares() : tally.means();
  }
}
