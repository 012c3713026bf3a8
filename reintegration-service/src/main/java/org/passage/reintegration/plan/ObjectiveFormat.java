package org.passage.reintegration.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.Problem.FieldError;
import org.passage.reintegration.api.ActionV1;
import org.passage.reintegration.api.AnswerV1;
import org.passage.reintegration.api.AssistanceTypeV1;
import org.passage.reintegration.api.DomainV1;
import org.passage.reintegration.api.ObjectiveV1;
import org.passage.reintegration.assessment.Assessment;
import org.passage.reintegration.assessment.Domain;

/** Between the contract's forms and objectives; refuses one that answers nothing (row A6). */
final class ObjectiveFormat {
  private static final int FAR = 10;

  private ObjectiveFormat() {}

  static List<Objective> objectives(
      List<ObjectiveV1> wanted, Assessment assessment, LocalDate today) {
    List<Objective> objectives = wanted.stream().map(ObjectiveFormat::objective).toList();
    List<FieldError> errors = new ArrayList<>();
    for (int i = 0; i < objectives.size(); i++) {
      Objective objective = objectives.get(i);
      String pointer = "/objectives/" + i;
      unanswered(objective, assessment)
          .ifPresent(it -> errors.add(new FieldError(pointer + it.pointer(), it.detail())));
      for (int j = 0; j < objective.actions().size(); j++) {
        impossible(objective.actions().get(j), pointer + "/actions/" + j, today, errors);
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    return objectives;
  }

  private static void impossible(
      Action action, String pointer, LocalDate today, List<FieldError> errors) {
    if (action.by().isBefore(today.minusYears(FAR)) || action.by().isAfter(today.plusYears(FAR))) {
      errors.add(new FieldError(pointer + "/by", "must be within " + FAR + " years"));
    }
    LocalDate done = action.doneOn();
    if (done != null && (done.isAfter(today) || done.isBefore(today.minusYears(FAR)))) {
      errors.add(new FieldError(pointer + "/doneOn", "must not be in the future, nor long past"));
    }
  }

  private static Optional<FieldError> unanswered(Objective objective, Assessment assessment) {
    Integer place = objective.answersPriority();
    if (place != null) {
      if (objective.answersFinding() != Answer.WISH) {
        return Optional.of(new FieldError("/answersPriority", "is only for a wish"));
      }
      return assessment.hasPriority(place)
          ? Optional.empty()
          : Optional.of(
              new FieldError(
                  "/answersPriority", "she has not so many priorities in the assessment"));
    }
    if (objective.answersFinding().standsIn(assessment, objective.domain())) {
      return Optional.empty();
    }
    return Optional.of(
        new FieldError(
            "/answersFinding",
            objective.answersFinding() == Answer.WISH
                ? "none of her priorities in the assessment lies in the objective's domain"
                : "the assessment finds no need there"));
  }

  private static Objective objective(ObjectiveV1 it) {
    return new Objective(
        Domain.valueOf(it.getDomain().name()),
        it.getObjective(),
        Answer.valueOf(it.getAnswersFinding().name()),
        it.getAnswersPriority(),
        AssistanceType.valueOf(it.getAssistanceType().name()),
        it.getActions().stream()
            .map(action ->
                new Action(action.getWhat(), action.getWho(), action.getBy(), action.getDoneOn()))
            .toList());
  }

  static ObjectiveV1 full(Objective it) {
    return new ObjectiveV1(
            DomainV1.valueOf(it.domain().name()),
            it.objective(),
            AnswerV1.valueOf(it.answersFinding().name()),
            AssistanceTypeV1.valueOf(it.assistanceType().name()),
            it.actions().stream()
                .map(action ->
                    new ActionV1(action.what(), action.who(), action.by()).doneOn(action.doneOn()))
                .toList())
        .answersPriority(it.answersPriority());
  }
}
