package org.passage.reintegration.outcome;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.paging.Paged;
import org.passage.reintegration.cohort.CohortSettings;
import org.passage.reintegration.cohort.GroupFigure;
import org.passage.reintegration.cohort.Groups;
import org.passage.reintegration.cohort.Tally;
import org.passage.reintegration.placement.ProviderPlacements;
import org.springframework.stereotype.Component;

/** Compares how groups fared whose plans ended in one year. */
@Component
class OutcomeFigures {
  private final Outcomes outcomes;
  private final Groups groups;
  private final ProviderPlacements placements;
  private final CohortSettings settings;

  OutcomeFigures(
      Outcomes outcomes, Groups groups, ProviderPlacements placements, CohortSettings settings) {
    this.outcomes = outcomes;
    this.groups = groups;
    this.placements = placements;
    this.settings = settings;
  }

  /** Which outcomes: of the plans of an organization that ended in a year, at a time. */
  record Cohort(String organizationId, int year, OutcomeTime at) {}

  long smallest() {
    return settings.smallest();
  }

  /** By group; a group that is not there is small, or would show one that is. */
  List<GroupFigure> of(Cohort who, OutcomeMeasure measure, OutcomeDimension by) {
    Tally tally = new Tally(by.several(), settings.smallest());
    Paged.pages(
        (limit, cursor) ->
            outcomes.counted(who.organizationId(), who.at(), who.year(), limit, cursor),
        batch -> {
          Function<Outcome, List<String>> in = groups(who, batch, by);
          batch.forEach(it ->
              measure
                  .of(it.said())
                  .ifPresent(value -> tally.add(it.caseId(), in.apply(it), value)));
        });
    return measure.share() ? tally.shares() : tally.means();
  }

  private Function<Outcome, List<String>> groups(
      Cohort who, List<Outcome> batch, OutcomeDimension by) {
    if (by == OutcomeDimension.PROVIDER) {
      Set<String> plans = batch.stream().map(Outcome::planId).collect(toSet());
      return byPlan(placements.providers(who.organizationId(), plans));
    }
    return by.asked()
        .map(it -> groups.of(batch.stream().map(Outcome::caseId).collect(toSet()), it))
        .map(OutcomeFigures::byCase)
        .orElse(OutcomeFigures::assistance);
  }

  private static Function<Outcome, List<String>> byPlan(Map<String, Set<String>> known) {
    return it -> List.copyOf(known.getOrDefault(it.planId(), Set.of()));
  }

  private static Function<Outcome, List<String>> byCase(Map<String, List<String>> known) {
    return it -> known.getOrDefault(it.caseId(), List.of());
  }

  private static List<String> assistance(Outcome it) {
    return it.said().goals().stream()
        .map(goal -> Codes.written(goal.assistance()))
        .distinct()
        .toList();
  }
}
