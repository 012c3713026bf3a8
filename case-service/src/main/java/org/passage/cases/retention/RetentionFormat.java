package org.passage.cases.retention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.KeptBecauseV1;
import org.passage.cases.api.NewRetentionScheduleV1;
import org.passage.cases.api.OutcomeV1;
import org.passage.cases.api.RetentionCaseV1;
import org.passage.cases.api.RetentionRuleV1;
import org.passage.cases.api.RetentionRunStateV1;
import org.passage.cases.api.RetentionRunV1;
import org.passage.cases.api.RetentionScheduleV1;
import org.passage.cases.api.RetentionVerdictV1;
import org.passage.cases.casefile.Outcome;
import org.passage.chassis.codes.Codes;
import org.springframework.stereotype.Component;

/** Between the contract's forms and schedules, runs and verdicts. */
@Component
final class RetentionFormat {
  private final RetentionCases judged;

  RetentionFormat(RetentionCases judged) {
    this.judged = judged;
  }

  static RetentionTerms terms(NewRetentionScheduleV1 it) {
    @Nullable List<RetentionRuleV1> rules = it.getRules();
    return new RetentionTerms(
        it.getYears(),
        it.getChildFromMajority(),
        rules == null ? List.of() : rules.stream().map(RetentionFormat::rule).toList(),
        it.getLegalBasis());
  }

  private static RetentionTerms.Rule rule(RetentionRuleV1 it) {
    return new RetentionTerms.Rule(
        Codes.same(Outcome.class, it.getOutcome()), it.getChild(), it.getYears());
  }

  static RetentionScheduleV1 schedule(RetentionSchedule it) {
    RetentionScheduleV1 told = new RetentionScheduleV1(it.version());
    @Nullable RetentionTerms terms = it.terms();
    return terms == null
        ? told
        : told.years(terms.years())
            .childFromMajority(terms.childFromMajority())
            .rules(terms.rules().stream().map(RetentionFormat::rule).toList())
            .legalBasis(terms.legalBasis())
            .setBy(it.setBy())
            .setAt(it.setAt());
  }

  private static RetentionRuleV1 rule(RetentionTerms.Rule it) {
    return new RetentionRuleV1(it.years())
        .outcome(Codes.same(OutcomeV1.class, it.outcome()))
        .child(it.child());
  }

  RetentionRunV1 run(RetentionRun it) {
    RetentionRun.@Nullable Confirmation confirmed = it.confirmed();
    return new RetentionRunV1(
            it.id(),
            RetentionRunStateV1.valueOf(it.state().name()),
            it.wish().dryRun(),
            it.wish().schedule(),
            judged.count(it.id(), RetentionVerdict.DUE),
            judged.count(it.id(), RetentionVerdict.KEPT),
            judged.count(it.id(), RetentionVerdict.ERASED),
            it.wish().by(),
            it.wish().at())
        .confirmBefore(it.confirmBefore())
        .confirmedBy(confirmed == null ? null : confirmed.by())
        .confirmedAt(confirmed == null ? null : confirmed.at())
        .finishedAt(it.finishedAt());
  }

  static RetentionCaseV1 judged(RetentionCase it) {
    return new RetentionCaseV1(
            it.caseId(), it.code(), RetentionVerdictV1.valueOf(it.verdict().name()), it.dueOn())
        .keptBecause(Codes.same(KeptBecauseV1.class, it.keptBecause()));
  }
}
