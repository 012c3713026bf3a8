package org.passage.reintegration.outcome;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.passage.reintegration.api.NewGoalAttainmentV1;
import org.passage.reintegration.api.NewOutcomeV1;
import org.passage.reintegration.api.OutcomeChangeV1;
import org.passage.reintegration.api.OutcomePageV1;
import org.passage.reintegration.api.OutcomeV1;
import org.passage.reintegration.api.OutcomesApi;
import org.passage.reintegration.assessment.Assessment;
import org.passage.reintegration.casefile.CaseFiles;
import org.passage.reintegration.plan.Ending;
import org.passage.reintegration.plan.Plan;
import org.passage.reintegration.plan.Plans;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Outcomes over HTTP. */
@RestController
class OutcomeController implements OutcomesApi {
  private final Outcomes outcomes;
  private final OutcomeFormat format;
  private final Plans plans;
  private final CaseFiles cases;
  private final Clock clock;

  OutcomeController(
      Outcomes outcomes, OutcomeFormat format, Plans plans, CaseFiles cases, Clock clock) {
    this.outcomes = outcomes;
    this.format = format;
    this.plans = plans;
    this.cases = cases;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<OutcomeV1> recordOutcome(
      String planId, NewOutcomeV1 wanted, @Nullable String idempotencyKey) {
    Outcome.By by = new Outcome.By(Caller.current(), clock.instant());
    Plan plan = cases.own(plans.of(by.by().organizationId(), planId));
    OutcomeTime at = OutcomeTime.valueOf(wanted.getAt().name());
    Instant since = at.since(plan, by.at());
    Assessment shown =
        format.assessment(plan, shown(plan, at, wanted.getAssessmentId()), since).orElse(null);
    Said said = said(plan, wanted.getGoals(), wanted.getOwnRating(), wanted.getOwnWords(), shown);
    cases.workable(plan.caseId());
    Outcome recorded =
        outcomes.add(Outcome.record(plan, at, said, shown == null ? null : shown.id(), by));
    return ResponseEntity.created(URI.create("/api/reintegration/v1/outcomes/" + recorded.id()))
        .eTag(ETags.of(recorded.version()))
        .body(OutcomeFormat.full(recorded));
  }

  @Override
  public ResponseEntity<OutcomePageV1> listOutcomes(
      String planId, Integer limit, @Nullable String cursor) {
    Plan plan = cases.own(plans.of(Caller.current().organizationId(), planId));
    Page<Outcome> page = outcomes.of(plan, limit, cursor);
    return ResponseEntity.ok(
        new OutcomePageV1(page.map(OutcomeFormat::full).items()).next(page.next()));
  }

  @Override
  public ResponseEntity<OutcomeV1> getOutcome(String outcomeId) {
    return answer(own(outcomeId));
  }

  @Override
  public ResponseEntity<OutcomeV1> changeOutcome(
      String outcomeId, OutcomeChangeV1 rightly, @Nullable String ifMatch) {
    Outcome found = own(outcomeId);
    ETags.check(ifMatch, found.version());
    Outcome.By by = new Outcome.By(Caller.current(), clock.instant());
    Plan plan = plans.of(found.organizationId(), found.planId());
    if (plan.making().edition() != found.edition()) {
      throw new OutcomeOutOfOrder("The plan has other objectives by now; record another outcome.");
    }
    Instant since = found.at() == OutcomeTime.TWELVE_MONTHS ? ended(plan) : plan.started();
    Assessment shown =
        format
            .assessment(plan, shown(plan, found.at(), rightly.getAssessmentId()), since)
            .orElse(null);
    Said said =
        said(plan, rightly.getGoals(), rightly.getOwnRating(), rightly.getOwnWords(), shown);
    cases.workable(plan.caseId());
    return answer(outcomes.change(found.correct(said, shown == null ? null : shown.id(), by)));
  }

  private Said said(
      Plan plan,
      List<NewGoalAttainmentV1> goals,
      int ownRating,
      @Nullable String ownWords,
      @Nullable Assessment shown) {
    return new Said(
        OutcomeFormat.goals(goals, plan.objectives()),
        ownRating,
        ownWords,
        format.change(plan, shown));
  }

  /** At the ending it is the closing assessment, where none is named. */
  private static @Nullable String shown(Plan plan, OutcomeTime at, @Nullable String named) {
    Ending ending = plan.course().ending();
    return named == null && at == OutcomeTime.ENDING && ending != null
        ? ending.closing().assessmentId()
        : named;
  }

  private static Instant ended(Plan plan) {
    Ending ending = plan.course().ending();
    return ending == null ? plan.started() : ending.endedAt();
  }

  private Outcome own(String outcomeId) {
    return outcomes
        .find(Caller.current().organizationId(), outcomeId)
        .map(cases::own)
        .orElseThrow(NotFound::new);
  }

  private static ResponseEntity<OutcomeV1> answer(Outcome it) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(OutcomeFormat.full(it));
  }
}
