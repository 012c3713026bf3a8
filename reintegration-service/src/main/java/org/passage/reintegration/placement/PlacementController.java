package org.passage.reintegration.placement;

import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.security.Caller;
import org.passage.reintegration.api.NewIntroductionV1;
import org.passage.reintegration.api.NewPlacementAnswerV1;
import org.passage.reintegration.api.NewProviderPlacementV1;
import org.passage.reintegration.api.PlacementKindV1;
import org.passage.reintegration.api.ProviderPlacementPageV1;
import org.passage.reintegration.api.ProviderPlacementStateV1;
import org.passage.reintegration.api.ProviderPlacementV1;
import org.passage.reintegration.api.TrainingAndWorkApi;
import org.passage.reintegration.casefile.CaseFiles;
import org.passage.reintegration.plan.Plan;
import org.passage.reintegration.plan.Plans;
import org.passage.reintegration.provider.HerConsent;
import org.passage.reintegration.provider.Providers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Training and jobs over HTTP, up to what the provider is told. */
@RestController
class PlacementController implements TrainingAndWorkApi {
  private final ProviderPlacements placements;
  private final PlacementDesk desk;
  private final PlacementInput input;
  private final Providers providers;
  private final HerConsent consent;
  private final Plans plans;
  private final CaseFiles cases;
  private final Clock clock;

  PlacementController(
      ProviderPlacements placements,
      PlacementDesk desk,
      PlacementInput input,
      Providers providers,
      HerConsent consent,
      Plans plans,
      CaseFiles cases,
      Clock clock) {
    this.placements = placements;
    this.desk = desk;
    this.input = input;
    this.providers = providers;
    this.consent = consent;
    this.plans = plans;
    this.cases = cases;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<ProviderPlacementV1> offerProviderPlacement(
      String planId, NewProviderPlacementV1 wanted, @Nullable String idempotencyKey) {
    Caller by = Caller.current();
    Plan plan = cases.own(plans.of(by.organizationId(), planId)).active();
    PlacementKind kind = PlacementKind.valueOf(wanted.getKind().name());
    if (!plan.gives(kind.type())) {
      throw InvalidInput.at("/kind", "no objective of the plan is reached by this");
    }
    String agencyId = providers.giving(kind.type(), wanted.getAgencyId()).agencyId();
    cases.workable(plan.caseId());
    Offer offer = new Offer(agencyId, wanted.getWhat(), wanted.getNote());
    ProviderPlacement offered =
        placements.add(ProviderPlacement.offer(plan, kind, offer, by.subject(), clock.instant()));
    return ResponseEntity.created(
            URI.create("/api/reintegration/v1/provider-placements/" + offered.id()))
        .eTag(ETags.of(offered.version()))
        .body(PlacementFormat.full(offered));
  }

  @Override
  public ResponseEntity<ProviderPlacementPageV1> listProviderPlacements(
      @Nullable String caseId,
      @Nullable PlacementKindV1 kind,
      @Nullable ProviderPlacementStateV1 state,
      @Nullable Boolean alarming,
      Integer limit,
      @Nullable String cursor) {
    ProviderPlacements.Wanted wanted =
        new ProviderPlacements.Wanted(
            caseId,
            Codes.same(PlacementKind.class, kind),
            Codes.same(ProviderPlacementState.class, state),
            alarming);
    Page<ProviderPlacement> page =
        placements.of(Caller.current().organizationId(), wanted, limit, cursor).only(cases::listed);
    return ResponseEntity.ok(
        new ProviderPlacementPageV1(page.map(PlacementFormat::full).items()).next(page.next()));
  }

  @Override
  public ResponseEntity<ProviderPlacementV1> getProviderPlacement(String providerPlacementId) {
    return desk.answer(desk.own(providerPlacementId));
  }

  @Override
  public ResponseEntity<ProviderPlacementV1> answerProviderPlacement(
      String providerPlacementId,
      NewPlacementAnswerV1 given,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    return desk.step(
        providerPlacementId,
        ifMatch,
        it -> it.answer(input.said(given, cases.workable(it.caseId()).child())));
  }

  @Override
  public ResponseEntity<ProviderPlacementV1> tellProvider(
      String providerPlacementId,
      NewIntroductionV1 given,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    return desk.step(
        providerPlacementId,
        ifMatch,
        it -> {
          ProviderPlacement told = it.tell(input.told(given, Caller.current().subject()));
          cases.workable(it.caseId());
          consent.requireTelling(it.caseId(), providers.known(it.offer().agencyId()));
          return told;
        });
  }
}
