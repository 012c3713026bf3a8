package org.passage.reintegration.outcome;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.problem.InvalidInput;
import org.passage.reintegration.api.AssistanceTypeV1;
import org.passage.reintegration.api.DomainV1;
import org.passage.reintegration.api.GoalAttainmentV1;
import org.passage.reintegration.api.NewGoalAttainmentV1;
import org.passage.reintegration.api.OutcomeTimeV1;
import org.passage.reintegration.api.OutcomeV1;
import org.passage.reintegration.assessment.Assessment;
import org.passage.reintegration.assessment.Assessments;
import org.passage.reintegration.plan.Objective;
import org.passage.reintegration.plan.Plan;
import org.springframework.stereotype.Component;

/** Between the contract's forms and an outcome; refuses what cannot be. */
@Component
final class OutcomeFormat {
  private final Assessments assessments;

  OutcomeFormat(Assessments assessments) {
    this.assessments = assessments;
  }

  /** How far the objectives of a plan were attained, each once. */
  static List<Attained> goals(List<NewGoalAttainmentV1> goals, List<Objective> objectives) {
    List<Integer> places = goals.stream().map(NewGoalAttainmentV1::getObjective).toList();
    for (int i = 0; i < goals.size(); i++) {
      int place = places.get(i);
      if (place > objectives.size()) {
        throw InvalidInput.at(
            "/goals/" + i + "/objective", "is no objective of the plan as it stands");
      }
      if (places.indexOf(place) < i) {
        throw InvalidInput.at("/goals/" + i + "/objective", "comes more than once");
      }
    }
    return goals.stream().map(it -> attained(it, objectives.get(it.getObjective() - 1))).toList();
  }

  private static Attained attained(NewGoalAttainmentV1 it, Objective of) {
    return new Attained(
        it.getObjective(), of.domain(), of.assistanceType(), it.getLevel(), it.getNote());
  }

  /** The assessment that shows how the domains stand by then. */
  Optional<Assessment> assessment(Plan plan, @Nullable String given, Instant since) {
    return Optional.ofNullable(given)
        .map(id ->
            assessments
                .find(plan.organizationId(), id)
                .filter(it -> it.caseId().equals(plan.caseId()) && !it.recordedAt().isBefore(since))
                .orElseThrow(() ->
                    InvalidInput.at("/assessmentId", "is no assessment of this case since then")));
  }

  /** Of the mean score in the domains at which both the first assessment and this one looked. */
  @Nullable Double change(Plan plan, @Nullable Assessment now) {
    return now == null
        ? null
        : assessments
            .find(plan.organizationId(), plan.assessmentId())
            .flatMap(it -> DomainScores.change(it, now))
            .orElse(null);
  }

  static OutcomeV1 full(Outcome it) {
    Double change = it.said().change();
    return new OutcomeV1(
            it.id(),
            it.planId(),
            it.caseId(),
            it.organizationId(),
            OutcomeTimeV1.valueOf(it.at().name()),
            it.edition(),
            it.said().goals().stream().map(OutcomeFormat::goal).toList(),
            it.said().ownRating(),
            tenths(it.said().attainment()),
            it.recordedBy(),
            it.recordedAt())
        .ownWords(it.said().ownWords())
        .assessmentId(it.assessmentId())
        .domainChange(change == null ? null : tenths(change));
  }

  private static Double tenths(double figure) {
    return Math.round(figure * 10) / 10.0;
  }

  private static GoalAttainmentV1 goal(Attained it) {
    return new GoalAttainmentV1(
            it.objective(),
            DomainV1.valueOf(it.domain().name()),
            AssistanceTypeV1.valueOf(it.assistance().name()),
            it.level())
        .note(it.note());
  }
}
