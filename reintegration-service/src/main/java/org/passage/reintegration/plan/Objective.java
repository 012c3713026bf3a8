package org.passage.reintegration.plan;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.passage.reintegration.assessment.Domain;

/**
 * What is to be reached for her, why, and how.
 *
 * @param objective what will be so when it is reached
 * @param answersFinding the finding or wish for which it is there
 * @param answersPriority which of her priorities a wish is, by its place in her order, from 1
 */
public record Objective(
    Domain domain,
    String objective,
    Answer answersFinding,
    @Nullable Integer answersPriority,
    AssistanceType assistanceType,
    List<Action> actions) {

  /** What it promises, whomever it is for. */
  Promise promise() {
    return new Promise(
        domain, objective, assistanceType, actions.stream().map(Action::what).toList());
  }

  /** Whether she is promised the same; who does it, and by when, is no part of the promise. */
  boolean promisesTheSameAs(Objective other) {
    return promise().equals(other.promise())
        && answersFinding == other.answersFinding
        && Objects.equals(answersPriority, other.answersPriority);
  }
}
