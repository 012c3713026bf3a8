package org.passage.reintegration.plan;

import java.util.List;
import org.passage.reintegration.assessment.Domain;

/**
 * What is to be reached for her, why, and how.
 *
 * @param objective what will be so when it is reached
 * @param answersFinding the finding or wish for which it is there
 */
public record Objective(
    Domain domain,
    String objective,
    Answer answersFinding,
    AssistanceType assistanceType,
    List<Action> actions) {

  /** Whether she is promised the same; who does it, and by when, is no part of the promise. */
  boolean promisesTheSameAs(Objective other) {
    return domain == other.domain
        && objective.equals(other.objective)
        && answersFinding == other.answersFinding
        && assistanceType == other.assistanceType
        && actions.stream()
            .map(Action::what)
            .toList()
            .equals(other.actions.stream().map(Action::what).toList());
  }
}
