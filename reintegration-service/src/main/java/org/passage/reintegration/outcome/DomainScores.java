package org.passage.reintegration.outcome;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.passage.reintegration.assessment.Assessment;
import org.passage.reintegration.assessment.Assessments;
import org.passage.reintegration.assessment.Domain;
import org.passage.reintegration.assessment.Finding;
import org.passage.reintegration.plan.Plan;
import org.springframework.stereotype.Component;

/** How well she stands in each domain, by one assessment after the other. */
@Component
class DomainScores {
  /** As many assessments as a picture has room for. */
  static final int MOST = 24;

  private final Assessments assessments;

  DomainScores(Assessments assessments) {
    this.assessments = assessments;
  }

  /** The last assessments of the case that a plan is for, oldest first. */
  List<Assessment> of(Plan plan) {
    return assessments.last(plan.organizationId(), plan.caseId(), MOST);
  }

  /** From 1, where help is needed urgently, to 5, where none is. */
  static Map<Domain, Integer> of(Assessment assessment) {
    Map<Domain, Integer> scores = new EnumMap<>(Domain.class);
    for (Finding it : assessment.findings()) {
      scores.put(it.domain(), it.need().score());
    }
    return scores;
  }

  /**
   * How the mean score of the domains changed at which both looked; nothing where there are none.
   */
  static Optional<Double> change(Assessment first, Assessment now) {
    Map<Domain, Integer> before = of(first);
    OptionalDouble change =
        of(now).entrySet().stream()
            .filter(it -> before.containsKey(it.getKey()))
            .mapToInt(it -> it.getValue() - before.getOrDefault(it.getKey(), 0))
            .average();
    return change.isPresent() ? Optional.of(change.getAsDouble()) : Optional.empty();
  }
}
