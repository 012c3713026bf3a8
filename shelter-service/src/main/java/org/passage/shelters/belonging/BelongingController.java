package org.passage.shelters.belonging;

import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.passage.shelters.api.BelongingKindV1;
import org.passage.shelters.api.BelongingPageV1;
import org.passage.shelters.api.BelongingPlaceV1;
import org.passage.shelters.api.BelongingReturnV1;
import org.passage.shelters.api.BelongingStateV1;
import org.passage.shelters.api.BelongingV1;
import org.passage.shelters.api.BelongingsApi;
import org.passage.shelters.api.HandOverV1;
import org.passage.shelters.api.NewBelongingV1;
import org.passage.shelters.belonging.Belonging.Thing;
import org.passage.shelters.placement.Placement;
import org.passage.shelters.placement.PlacementAccess;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** What is kept for her, over HTTP. */
@RestController
class BelongingController implements BelongingsApi {
  private final Belongings belongings;
  private final PlacementAccess access;
  private final Clock clock;

  BelongingController(Belongings belongings, PlacementAccess access, Clock clock) {
    this.belongings = belongings;
    this.access = access;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<BelongingV1> keepBelonging(
      String placementId, NewBelongingV1 said, @Nullable String idempotencyKey) {
    Placement hers = access.inOwnHouse(placementId);
    confirmed(said.getConfirmedByHer());
    Thing thing =
        new Thing(
            BelongingKind.valueOf(said.getKind().name()),
            said.getDescription(),
            BelongingPlace.valueOf(said.getPlace().name()));
    Belonging kept = belongings.add(Belonging.kept(hers, thing, handOver(said.getWitness(), null)));
    return ResponseEntity.created(URI.create("/api/shelters/v1/belongings/" + kept.id()))
        .eTag(ETags.of(kept.version()))
        .body(full(kept));
  }

  @Override
  public ResponseEntity<BelongingPageV1> listBelongings(
      String placementId,
      @Nullable BelongingStateV1 state,
      Integer limit,
      @Nullable String cursor) {
    access.atOwnShelter(placementId);
    Page<BelongingV1> page =
        belongings
            .of(placementId, Codes.same(BelongingState.class, state), limit, cursor)
            .map(BelongingController::full);
    return ResponseEntity.ok(new BelongingPageV1(page.items()).next(page.next()));
  }

  @Override
  public ResponseEntity<BelongingV1> getBelonging(String belongingId) {
    return answer(required(belongingId));
  }

  @Override
  public ResponseEntity<BelongingV1> returnBelonging(
      String belongingId,
      BelongingReturnV1 said,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Belonging found = required(belongingId);
    ETags.check(ifMatch, found.version());
    confirmed(said.getConfirmedByHer());
    return answer(belongings.replace(found.returned(handOver(said.getWitness(), said.getTo()))));
  }

  private Belonging required(String belongingId) {
    Belonging found = belongings.find(belongingId).orElseThrow(NotFound::new);
    access.atOwnShelter(found.placementId());
    return found;
  }

  private static void confirmed(boolean byHer) {
    if (!byHer) {
      throw InvalidInput.at("/confirmedByHer", "must be confirmed by her");
    }
  }

  private HandOver handOver(@Nullable String witness, @Nullable String to) {
    return new HandOver(Caller.current().subject(), witness, to, clock.instant());
  }

  private static ResponseEntity<BelongingV1> answer(Belonging it) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(full(it));
  }

  private static BelongingV1 full(Belonging it) {
    return new BelongingV1(
            it.id(),
            it.receipt(),
            it.placementId(),
            it.caseId(),
            BelongingStateV1.valueOf(it.state().name()),
            BelongingKindV1.valueOf(it.thing().kind().name()),
            it.thing().description(),
            BelongingPlaceV1.valueOf(it.thing().place().name()),
            handOver(it.received()))
        .returned(it.returned() == null ? null : handOver(it.returned()));
  }

  private static HandOverV1 handOver(HandOver it) {
    return new HandOverV1(it.by(), it.at()).witness(it.witness()).to(it.to());
  }
}
