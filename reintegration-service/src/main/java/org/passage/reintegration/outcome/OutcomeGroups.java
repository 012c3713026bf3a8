package org.passage.reintegration.outcome;

import static java.util.stream.Collectors.toSet;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.passage.chassis.codes.Codes;
import org.passage.reintegration.cohort.Groups;
import org.passage.reintegration.placement.ProviderPlacements;
import org.springframework.stereotype.Component;

/** To which groups those belong whose plans came to something. */
@Component
class OutcomeGroups {
  private final Groups groups;
  private final ProviderPlacements placements;

  OutcomeGroups(Groups groups, ProviderPlacements placements) {
    this.groups = groups;
    this.placements = placements;
  }

  /**
   * What counts of each of some outcomes as she is known now.
   *
   * @param outcomes 100 at most
   * @throws org.passage.chassis.problem.Unavailable when the case service cannot be asked now
   */
  void facts(List<Outcome> outcomes, BiConsumer<Outcome, OutcomeFact.Facts> each) {
    Map<OutcomeDimension, Function<Outcome, List<String>>> known =
        new EnumMap<>(OutcomeDimension.class);
    for (OutcomeDimension dimension : OutcomeDimension.values()) {
      known.put(dimension, known(outcomes, dimension));
    }
    outcomes.forEach(it -> {
      Map<String, List<String>> hers = new HashMap<>();
      known.forEach((dimension, of) -> hers.put(dimension.name(), of.apply(it)));
      each.accept(it, OutcomeFact.Facts.of(it.said(), hers));
    });
  }

  private Function<Outcome, List<String>> known(List<Outcome> outcomes, OutcomeDimension by) {
    if (by == OutcomeDimension.PROVIDER) {
      return byPlan(placements.providers(outcomes.stream().map(Outcome::planId).collect(toSet())));
    }
    return by.asked()
        .map(it -> groups.of(outcomes.stream().map(Outcome::caseId).collect(toSet()), it))
        .map(OutcomeGroups::byCase)
        .orElse(OutcomeGroups::assistance);
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
