package org.passage.shelters.equity;

import java.util.List;
import java.util.Map;
import org.passage.shelters.shelter.Year;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Compares what groups got in an organization's shelters. */
@Component
@EnableConfigurationProperties(EquitySettings.class)
class EquityFigures {
  private final Observations observations;
  private final Groups groups;
  private final EquitySettings settings;

  EquityFigures(Observations observations, Groups groups, EquitySettings settings) {
    this.observations = observations;
    this.groups = groups;
    this.settings = settings;
  }

  long smallest() {
    return settings.smallest();
  }

  /** By group; a group that is not there is small, or would show one that is. */
  List<EquityFigure> of(String organizationId, Year year, EquityMeasure of, EquityDimension by) {
    Tally tally = new Tally(by, settings.smallest());
    observations.each(
        organizationId,
        year,
        of,
        batch -> {
          Map<String, List<String>> known = groups.of(Observation.cases(batch), by);
          batch.forEach(it -> tally.add(known.getOrDefault(it.caseId(), List.of()), it.amount()));
        });
    return of == EquityMeasure.REFUSALS ? tally.refusals() : tally.days();
  }
}
