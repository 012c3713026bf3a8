package org.passage.reintegration.grant;

import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.security.Caller;
import org.passage.reintegration.api.GrantPageV1;
import org.passage.reintegration.api.GrantV1;
import org.passage.reintegration.api.GrantsApi;
import org.passage.reintegration.api.NewGrantV1;
import org.passage.reintegration.api.NewPaymentV1;
import org.passage.reintegration.api.NewRefusalV1;
import org.passage.reintegration.casefile.CaseFiles;
import org.passage.reintegration.plan.Plan;
import org.passage.reintegration.plan.Plans;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Grants over HTTP. Money moves only while the plan runs and the case may be worked on. */
@RestController
class GrantController implements GrantsApi {
  private final Grants grants;
  private final GrantFormat format;
  private final Plans plans;
  private final CaseFiles cases;
  private final Clock clock;

  GrantController(Grants grants, GrantFormat format, Plans plans, CaseFiles cases, Clock clock) {
    this.grants = grants;
    this.format = format;
    this.plans = plans;
    this.cases = cases;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<GrantV1> requestGrant(
      String planId, NewGrantV1 wanted, @Nullable String idempotencyKey) {
    Caller by = Caller.current();
    Plan plan = cases.own(plans.of(by.organizationId(), planId)).active();
    Grant.Request request = format.request(wanted, plan);
    cases.workable(plan.caseId());
    Grant requested = grants.add(Grant.request(plan, request, by.subject(), clock.instant()));
    return ResponseEntity.created(URI.create("/api/reintegration/v1/grants/" + requested.id()))
        .eTag(ETags.of(requested.version()))
        .body(GrantFormat.full(requested));
  }

  @Override
  public ResponseEntity<GrantPageV1> listGrants(
      String planId, Integer limit, @Nullable String cursor) {
    Plan plan = cases.own(plans.of(Caller.current().organizationId(), planId));
    Page<Grant> page = grants.ofPlan(plan.organizationId(), planId, limit, cursor);
    return ResponseEntity.ok(
        new GrantPageV1(page.map(GrantFormat::full).items()).next(page.next()));
  }

  @Override
  public ResponseEntity<GrantV1> getGrant(String grantId) {
    return answer(own(grantId));
  }

  @Override
  public ResponseEntity<GrantV1> approveGrant(
      String grantId, @Nullable String ifMatch, @Nullable String idempotencyKey) {
    Grant grant = unchanged(grantId, ifMatch);
    Grant approved = grant.approve(Caller.current().subject(), clock.instant());
    running(grant);
    return answer(grants.change(approved));
  }

  @Override
  public ResponseEntity<GrantV1> refuseGrant(
      String grantId, NewRefusalV1 why, @Nullable String ifMatch, @Nullable String idempotencyKey) {
    Grant grant = unchanged(grantId, ifMatch);
    return answer(
        grants.change(grant.refuse(Caller.current().subject(), why.getReason(), clock.instant())));
  }

  @Override
  public ResponseEntity<GrantV1> payGrant(
      String grantId,
      NewPaymentV1 paid,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Grant grant = unchanged(grantId, ifMatch);
    Grant done = grant.pay(format.payment(paid, grant), clock.instant());
    running(grant);
    return answer(grants.change(done));
  }

  private Grant own(String grantId) {
    return cases.own(grants.of(Caller.current().organizationId(), grantId));
  }

  private Grant unchanged(String grantId, @Nullable String ifMatch) {
    Grant grant = own(grantId);
    ETags.check(ifMatch, grant.version());
    return grant;
  }

  private void running(Grant grant) {
    plans.of(grant.organizationId(), grant.planId()).active();
    cases.workable(grant.caseId());
  }

  private static ResponseEntity<GrantV1> answer(Grant grant) {
    return ResponseEntity.ok().eTag(ETags.of(grant.version())).body(GrantFormat.full(grant));
  }
}
