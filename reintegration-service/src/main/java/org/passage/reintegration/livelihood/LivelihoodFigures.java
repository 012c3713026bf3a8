package org.passage.reintegration.livelihood;

import java.util.List;
import org.passage.chassis.paging.Paged;
import org.passage.reintegration.business.Businesses;
import org.passage.reintegration.cohort.CohortSettings;
import org.passage.reintegration.cohort.GroupFigure;
import org.passage.reintegration.cohort.Tally;
import org.passage.reintegration.later.Past;
import org.passage.reintegration.placement.ProviderPlacements;
import org.springframework.stereotype.Component;

/** Counts what came of an organization's training, jobs and businesses. */
@Component
class LivelihoodFigures {
  private final ProviderPlacements placements;
  private final Businesses businesses;
  private final CohortSettings settings;

  LivelihoodFigures(ProviderPlacements placements, Businesses businesses, CohortSettings settings) {
    this.placements = placements;
    this.businesses = businesses;
    this.settings = settings;
  }

  long smallest() {
    return settings.smallest();
  }

  /** How many in a hundred, by kind; a kind that is not there is of few. */
  List<GroupFigure> of(String organizationId, LivelihoodMeasure measure, int year) {
    Paged<Past> all =
        measure.ofBusinesses()
            ? (limit, cursor) -> businesses.startedIn(organizationId, year, limit, cursor)
            : (limit, cursor) -> placements.begunIn(organizationId, year, limit, cursor);
    Tally tally = new Tally(false, settings.smallest());
    Paged.all(all, it -> add(tally, it, measure));
    return tally.shares();
  }

  private static void add(Tally tally, Past it, LivelihoodMeasure measure) {
    Boolean known = measure.of(it);
    if (known != null) {
      tally.add(it.caseId(), List.of(it.group()), known ? 1 : 0);
    }
  }
}
