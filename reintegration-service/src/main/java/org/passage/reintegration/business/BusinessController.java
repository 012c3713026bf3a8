package org.passage.reintegration.business;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.passage.reintegration.api.BusinessPageV1;
import org.passage.reintegration.api.BusinessStateV1;
import org.passage.reintegration.api.BusinessV1;
import org.passage.reintegration.api.BusinessesApi;
import org.passage.reintegration.api.NewBusinessClosingV1;
import org.passage.reintegration.api.NewBusinessV1;
import org.passage.reintegration.api.NewFundingV1;
import org.passage.reintegration.api.NewLaterLookV1;
import org.passage.reintegration.api.NewStartV1;
import org.passage.reintegration.casefile.CaseFiles;
import org.passage.reintegration.grant.Funding;
import org.passage.reintegration.grant.Fundings;
import org.passage.reintegration.grant.Instalment;
import org.passage.reintegration.later.LaterFormat;
import org.passage.reintegration.plan.Plan;
import org.passage.reintegration.plan.Plans;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Businesses of hers over HTTP. */
@RestController
class BusinessController implements BusinessesApi {
  private final Businesses businesses;
  private final Fundings fundings;
  private final LaterFormat later;
  private final Plans plans;
  private final CaseFiles cases;
  private final Clock clock;

  BusinessController(
      Businesses businesses,
      Fundings fundings,
      LaterFormat later,
      Plans plans,
      CaseFiles cases,
      Clock clock) {
    this.businesses = businesses;
    this.fundings = fundings;
    this.later = later;
    this.plans = plans;
    this.cases = cases;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<BusinessV1> planBusiness(
      String planId, NewBusinessV1 wanted, @Nullable String idempotencyKey) {
    Caller by = Caller.current();
    Plan plan = cases.own(plans.of(by.organizationId(), planId)).active();
    Draft draft = BusinessFormat.draft(wanted);
    cases.workable(plan.caseId());
    Business planned = businesses.add(Business.plan(plan, draft, by.subject(), clock.instant()));
    return ResponseEntity.created(URI.create("/api/reintegration/v1/businesses/" + planned.id()))
        .eTag(ETags.of(planned.version()))
        .body(full(planned));
  }

  @Override
  public ResponseEntity<BusinessPageV1> listBusinesses(
      @Nullable String caseId,
      @Nullable BusinessStateV1 state,
      Integer limit,
      @Nullable String cursor) {
    Page<Business> page =
        businesses
            .of(
                Caller.current().organizationId(),
                caseId,
                Codes.same(BusinessState.class, state),
                limit,
                cursor)
            .only(cases::listed);
    return ResponseEntity.ok(
        new BusinessPageV1(page.map(it -> BusinessFormat.full(it, List.of())).items())
            .next(page.next()));
  }

  @Override
  public ResponseEntity<BusinessV1> getBusiness(String businessId) {
    return answer(own(businessId));
  }

  @Override
  public ResponseEntity<BusinessV1> changeBusiness(
      String businessId, NewBusinessV1 wanted, @Nullable String ifMatch) {
    return step(businessId, ifMatch, goingOn(it -> it.change(BusinessFormat.draft(wanted))));
  }

  @Override
  public ResponseEntity<BusinessV1> fundBusiness(
      String businessId,
      NewFundingV1 by,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    return step(
        businessId, ifMatch, goingOn(it -> it.fund(funding(it, by.getGrantId()), clock.instant())));
  }

  @Override
  public ResponseEntity<BusinessV1> startBusiness(
      String businessId,
      NewStartV1 start,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    return step(
        businessId, ifMatch, goingOn(it -> it.start(later.past(start.getDay()), clock.instant())));
  }

  @Override
  public ResponseEntity<BusinessV1> followUpBusiness(
      String businessId,
      NewLaterLookV1 seen,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    return step(businessId, ifMatch, it -> it.followUp(later.look(seen), clock.instant()));
  }

  @Override
  public ResponseEntity<BusinessV1> closeBusiness(
      String businessId,
      NewBusinessClosingV1 how,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    BusinessClosingReason reason = BusinessClosingReason.valueOf(how.getReason().name());
    return step(
        businessId,
        ifMatch,
        it ->
            it.close(
                new Course.Closing(later.past(how.getDay()), reason, how.getNote()),
                clock.instant()));
  }

  private Funding funding(Business of, String grantId) {
    try {
      return fundings.of(of.organizationId(), grantId);
    } catch (NotFound none) {
      throw InvalidInput.at("/grantId", "is no grant of this plan for income generation");
    }
  }

  private Business own(String businessId) {
    return cases.own(businesses.of(Caller.current().organizationId(), businessId));
  }

  private ResponseEntity<BusinessV1> step(
      String businessId, @Nullable String ifMatch, UnaryOperator<Business> step) {
    Business found = own(businessId);
    ETags.check(ifMatch, found.version());
    return answer(businesses.change(step.apply(found)));
  }

  /** Only while the case may be worked on. */
  private UnaryOperator<Business> goingOn(UnaryOperator<Business> step) {
    return it -> {
      Business next = step.apply(it);
      cases.workable(it.caseId());
      return next;
    };
  }

  private ResponseEntity<BusinessV1> answer(Business it) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(full(it));
  }

  private BusinessV1 full(Business it) {
    String grantId = it.grantId();
    List<Instalment> milestones =
        grantId == null ? List.of() : fundings.of(it.organizationId(), grantId).milestones();
    return BusinessFormat.full(it, milestones);
  }
}
