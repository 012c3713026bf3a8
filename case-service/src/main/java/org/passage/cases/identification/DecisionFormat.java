package org.passage.cases.identification;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.AppealRulingV1;
import org.passage.cases.api.AppealV1;
import org.passage.cases.api.AppellantV1;
import org.passage.cases.api.DecisionMakerV1;
import org.passage.cases.api.DecisionV1;
import org.passage.cases.api.NewAppealV1;
import org.passage.cases.api.NewIdentificationDecisionV1;
import org.passage.cases.api.OutcomeV1;
import org.passage.cases.api.RulingV1;
import org.passage.cases.casefile.Appellant;
import org.passage.cases.casefile.Decision;
import org.passage.cases.casefile.DecisionMaker;
import org.passage.cases.casefile.Outcome;
import org.passage.cases.casefile.Ruling;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.store.Ids;

/** Between the contract's forms and decisions, with the appeals against them. */
public final class DecisionFormat {
  private DecisionFormat() {}

  /**
   * A decision that somebody writes down.
   *
   * @throws InvalidInput when it was taken in the future
   */
  public static Decision decision(
      NewIdentificationDecisionV1 taken, String recordedBy, Clock clock) {
    return new Decision(
        Ids.next("dec"),
        Outcome.valueOf(taken.getOutcome().name()),
        DecisionMaker.valueOf(taken.getDecidedBy().name()),
        past("/decidedOn", taken.getDecidedOn(), LocalDate.now(clock)),
        taken.getReasons(),
        recordedBy,
        clock.instant(),
        null);
  }

  static Decision.Appeal appeal(NewAppealV1 filed, Decision against, LocalDate today) {
    return new Decision.Appeal(
        Appellant.valueOf(filed.getFiledBy().name()),
        between("/filedOn", against.decidedOn(), filed.getFiledOn(), today),
        filed.getGrounds(),
        null);
  }

  static Decision.Appeal.Result ruling(AppealRulingV1 ruled, Decision on, LocalDate today) {
    Decision.@Nullable Appeal appeal = on.appeal();
    LocalDate earliest = appeal == null ? on.decidedOn() : appeal.filedOn();
    return new Decision.Appeal.Result(
        Ruling.valueOf(ruled.getRuling().name()),
        between("/decidedOn", earliest, ruled.getDecidedOn(), today),
        ruled.getReasons());
  }

  private static LocalDate between(
      String pointer, LocalDate earliest, LocalDate day, LocalDate today) {
    if (day.isBefore(earliest)) {
      throw InvalidInput.at(pointer, "must not be before what it is about");
    }
    return past(pointer, day, today);
  }

  private static LocalDate past(String pointer, LocalDate day, LocalDate today) {
    if (day.isAfter(today)) {
      throw InvalidInput.at(pointer, "must not be in the future");
    }
    return day;
  }

  static DecisionV1 full(Decision it) {
    return new DecisionV1(
            it.id(),
            OutcomeV1.valueOf(it.outcome().name()),
            DecisionMakerV1.valueOf(it.decidedBy().name()),
            it.decidedOn(),
            it.recordedBy(),
            it.recordedAt())
        .reasons(it.reasons())
        .appeal(appeal(it.appeal()));
  }

  private static @Nullable AppealV1 appeal(Decision.@Nullable Appeal it) {
    return it == null
        ? null
        : new AppealV1(AppellantV1.valueOf(it.filedBy().name()), it.filedOn(), it.grounds())
            .ruling(ruling(it.result()));
  }

  private static @Nullable AppealRulingV1 ruling(Decision.Appeal.@Nullable Result it) {
    return it == null
        ? null
        : new AppealRulingV1(RulingV1.valueOf(it.ruling().name()), it.decidedOn(), it.reasons());
  }
}
