package org.passage.reintegration.plan;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.security.Caller;
import org.passage.reintegration.api.NewAgreementV1;
import org.passage.reintegration.api.NewEndingV1;
import org.passage.reintegration.api.NewPlanV1;
import org.passage.reintegration.api.NewSuspensionV1;
import org.passage.reintegration.api.PlanChangeV1;
import org.passage.reintegration.api.PlanPageV1;
import org.passage.reintegration.api.PlanStateV1;
import org.passage.reintegration.api.PlanV1;
import org.passage.reintegration.api.PlansApi;
import org.passage.reintegration.assessment.Assessment;
import org.passage.reintegration.casefile.CaseFiles;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/**
 * Plans over HTTP. Whether the case may be worked on is asked before each step, but for pausing and
 * ending, which must stay possible after she withdrew her consent.
 */
@RestController
class PlanController implements PlansApi {
  private final Plans plans;
  private final Editions editions;
  private final ContentFormat content;
  private final EndingFormat endings;
  private final PlanWatch watch;
  private final CaseFiles cases;
  private final Clock clock;

  PlanController(
      Plans plans,
      Editions editions,
      ContentFormat content,
      EndingFormat endings,
      PlanWatch watch,
      CaseFiles cases,
      Clock clock) {
    this.plans = plans;
    this.editions = editions;
    this.content = content;
    this.endings = endings;
    this.watch = watch;
    this.cases = cases;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<PlanV1> draftPlan(NewPlanV1 wanted, @Nullable String idempotencyKey) {
    Assessment from =
        content.assessment(Caller.current().organizationId(), wanted.getAssessmentId());
    boolean child = cases.workable(from.caseId()).child();
    Plan drafted =
        plans.add(Plan.draft(from, child, content.drafted(wanted, from), clock.instant()));
    return ResponseEntity.created(URI.create("/api/reintegration/v1/plans/" + drafted.id()))
        .eTag(ETags.of(drafted.version()))
        .body(PlanFormat.full(drafted));
  }

  @Override
  public ResponseEntity<PlanPageV1> listPlans(
      @Nullable String caseId,
      @Nullable PlanStateV1 state,
      Integer limit,
      @Nullable String cursor) {
    Page<Plan> page =
        plans
            .of(
                Caller.current().organizationId(),
                caseId,
                state == null ? null : PlanState.valueOf(state.name()),
                limit,
                cursor)
            .only(cases::listed);
    return ResponseEntity.ok(new PlanPageV1(PlanFormat.full(page.items())).next(page.next()));
  }

  @Override
  public ResponseEntity<PlanV1> getPlan(String planId) {
    return answer(own(planId));
  }

  @Override
  public ResponseEntity<PlanV1> changePlan(
      String planId, PlanChangeV1 change, @Nullable String ifMatch) {
    Plan plan = unchanged(planId, ifMatch);
    cases.workable(plan.caseId());
    Instant now = clock.instant();
    Plan next = plan.change(content.changed(plan, change), now);
    editions.keep(Edition.before(plan, now));
    return changed(next);
  }

  @Override
  public ResponseEntity<PlanV1> agreeToPlan(
      String planId,
      NewAgreementV1 given,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Plan plan = unchanged(planId, ifMatch);
    boolean child = cases.workable(plan.caseId()).child();
    return changed(
        plan.agree(
            PlanFormat.agreement("", given, child, clock.instant()), child, clock.instant()));
  }

  @Override
  public ResponseEntity<PlanV1> startPlan(
      String planId, @Nullable String ifMatch, @Nullable String idempotencyKey) {
    Plan plan = unchanged(planId, ifMatch);
    cases.workable(plan.caseId());
    Plan started = plan.start(clock.instant());
    watch.starts(started);
    return changed(started);
  }

  @Override
  public ResponseEntity<PlanV1> suspendPlan(
      String planId,
      NewSuspensionV1 why,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Plan plan = unchanged(planId, ifMatch);
    return changed(plan.suspend(PauseReason.valueOf(why.getReason().name()), clock.instant()));
  }

  @Override
  public ResponseEntity<PlanV1> resumePlan(
      String planId, @Nullable String ifMatch, @Nullable String idempotencyKey) {
    Plan plan = unchanged(planId, ifMatch);
    cases.workable(plan.caseId());
    return changed(plan.resume(clock.instant()));
  }

  @Override
  public ResponseEntity<PlanV1> endPlan(
      String planId, NewEndingV1 how, @Nullable String ifMatch, @Nullable String idempotencyKey) {
    Plan plan = unchanged(planId, ifMatch);
    Plan ended = plans.change(plan.end(endings.ending(how, plan)));
    watch.ended(ended);
    return answer(ended);
  }

  private Plan own(String planId) {
    return cases.own(plans.of(Caller.current().organizationId(), planId));
  }

  private Plan unchanged(String planId, @Nullable String ifMatch) {
    Plan plan = own(planId);
    ETags.check(ifMatch, plan.version());
    return plan;
  }

  private ResponseEntity<PlanV1> changed(Plan plan) {
    return answer(plans.change(plan));
  }

  private static ResponseEntity<PlanV1> answer(Plan plan) {
    return ResponseEntity.ok().eTag(ETags.of(plan.version())).body(PlanFormat.full(plan));
  }
}
