package org.passage.cases.htcds;

import static org.passage.cases.htcds.Kind.DATE;
import static org.passage.cases.htcds.Kind.TEXT;
import static org.passage.cases.htcds.Kind.code;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.NewIdentificationDecisionV1;
import org.passage.cases.casefile.CaseStatus;
import org.passage.cases.casefile.Standing;
import org.passage.cases.htcds.Column.Part;
import org.passage.chassis.codes.Codes;

/** Whether she was found to be a trafficked person, and where her case stands. */
final class LifeColumns {
  private static final Part<Dossier> STATUS =
      new Part<>(Function.identity(), "/decision", Column.LEGAL);
  private static final Part<NewIdentificationDecisionV1> DECISION =
      new Part<>(it -> it.decision, "/decision", Column.LEGAL);

  private LifeColumns() {}

  static final List<Column> IDENTIFIED =
      List.of(
          STATUS.column(
              "vic_TraffickingStatus",
              "outcome",
              code(Codebooks.TRAFFICKING_STATUS),
              it -> it.outcome,
              (it, outcome) -> it.outcome = outcome),
          DECISION.column(
              "vic_TraffickingStatusDecisionMakingOrg",
              "decidedBy",
              code(Codebooks.DECISION_MAKER),
              NewIdentificationDecisionV1::getDecidedBy,
              NewIdentificationDecisionV1::setDecidedBy),
          DECISION.column(
              "psg_DecidedOn",
              "decidedOn",
              DATE,
              NewIdentificationDecisionV1::getDecidedOn,
              NewIdentificationDecisionV1::setDecidedOn),
          DECISION.column(
              "psg_DecisionReasons",
              "reasons",
              TEXT,
              NewIdentificationDecisionV1::getReasons,
              NewIdentificationDecisionV1::setReasons));

  /** What a case comes by as people work on it, so it is written and not taken in. */
  static final List<Column> STANDING =
      List.of(
          Column.told("psg_CaseCode", it -> it.code),
          Column.told("cas_Status", it -> it.standing == null ? null : status(it.standing)),
          Column.told("cas_ReasonForCaseClosure", it -> closure(it.standing)),
          Column.told("cas_CaseOwner", it -> it.ownerId));

  private static String status(Standing standing) {
    return switch (standing.status()) {
      case SCREENING, IDENTIFIED, ASSISTANCE, REFERRAL, RETURN, REINTEGRATION, REOPENED -> "Active";
      case MONITORING -> "FollowUp";
      case CLOSED ->
          standing.changes().getLast().from() == CaseStatus.REFERRAL ? "ClosedReferred" : "Closed";
    };
  }

  private static @Nullable String closure(@Nullable Standing standing) {
    return standing == null || standing.status() != CaseStatus.CLOSED
        ? null
        : Codes.written(standing.changes().getLast().reason());
  }
}
