package org.passage.reintegration.placement;

import java.time.Clock;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.passage.reintegration.api.NewBeginningV1;
import org.passage.reintegration.api.NewBreakingOffV1;
import org.passage.reintegration.api.NewCompletionV1;
import org.passage.reintegration.api.NewInterruptionV1;
import org.passage.reintegration.api.NewLaterLookV1;
import org.passage.reintegration.api.NewWorkConditionsV1;
import org.passage.reintegration.api.ProgressOfTrainingAndWorkApi;
import org.passage.reintegration.api.ProviderPlacementV1;
import org.passage.reintegration.casefile.CaseFiles;
import org.passage.reintegration.later.LaterFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/**
 * How training and jobs go on, over HTTP. Whether the case may be worked on is asked before they
 * begin or go on; what protects her and what ends them stays possible after she withdrew.
 */
@RestController
class ProgressController implements ProgressOfTrainingAndWorkApi {
  private final PlacementDesk desk;
  private final PlacementInput input;
  private final LaterFormat later;
  private final CaseFiles cases;
  private final Clock clock;

  ProgressController(
      PlacementDesk desk, PlacementInput input, LaterFormat later, CaseFiles cases, Clock clock) {
    this.desk = desk;
    this.input = input;
    this.later = later;
    this.cases = cases;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<ProviderPlacementV1> checkWorkConditions(
      String providerPlacementId,
      NewWorkConditionsV1 seen,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    return desk.step(
        providerPlacementId, ifMatch, it -> it.check(input.seen(seen), clock.instant()));
  }

  @Override
  public ResponseEntity<ProviderPlacementV1> beginProviderPlacement(
      String providerPlacementId,
      NewBeginningV1 begun,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    return desk.step(
        providerPlacementId,
        ifMatch,
        goingOn(it -> it.begin(input.beginning(begun), clock.instant())));
  }

  @Override
  public ResponseEntity<ProviderPlacementV1> interruptProviderPlacement(
      String providerPlacementId,
      NewInterruptionV1 why,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    InterruptionReason reason = InterruptionReason.valueOf(why.getReason().name());
    return desk.step(providerPlacementId, ifMatch, it -> it.interrupt(reason, clock.instant()));
  }

  @Override
  public ResponseEntity<ProviderPlacementV1> resumeProviderPlacement(
      String providerPlacementId, @Nullable String ifMatch, @Nullable String idempotencyKey) {
    return desk.step(providerPlacementId, ifMatch, goingOn(it -> it.resume(clock.instant())));
  }

  @Override
  public ResponseEntity<ProviderPlacementV1> completeProviderPlacement(
      String providerPlacementId,
      NewCompletionV1 how,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    return desk.step(
        providerPlacementId, ifMatch, it -> it.complete(input.completion(how), clock.instant()));
  }

  @Override
  public ResponseEntity<ProviderPlacementV1> breakOffProviderPlacement(
      String providerPlacementId,
      NewBreakingOffV1 how,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    return desk.step(
        providerPlacementId, ifMatch, it -> it.breakOff(input.breakingOff(how), clock.instant()));
  }

  @Override
  public ResponseEntity<ProviderPlacementV1> followUpProviderPlacement(
      String providerPlacementId,
      NewLaterLookV1 seen,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    return desk.step(
        providerPlacementId, ifMatch, it -> it.followUp(later.look(seen), clock.instant()));
  }

  private UnaryOperator<ProviderPlacement> goingOn(UnaryOperator<ProviderPlacement> step) {
    return it -> {
      ProviderPlacement next = step.apply(it);
      cases.workable(it.caseId());
      return next;
    };
  }
}
