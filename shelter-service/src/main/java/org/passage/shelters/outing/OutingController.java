package org.passage.shelters.outing;

import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.passage.shelters.api.NewOutingReturnV1;
import org.passage.shelters.api.NewOutingStepV1;
import org.passage.shelters.api.NewOutingV1;
import org.passage.shelters.api.OutingPageV1;
import org.passage.shelters.api.OutingStateV1;
import org.passage.shelters.api.OutingV1;
import org.passage.shelters.api.OutingsApi;
import org.passage.shelters.outing.Outings.Wanted;
import org.passage.shelters.placement.Placement;
import org.passage.shelters.placement.PlacementAccess;
import org.passage.shelters.placement.Residents;
import org.passage.shelters.shelter.Shelter;
import org.passage.shelters.shelter.Shelters;
import org.passage.shelters.shelter.Stamp;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Outings over HTTP. */
@RestController
@EnableConfigurationProperties(OutingSettings.class)
class OutingController implements OutingsApi {
  private final Outings outings;
  private final OutingSettings settings;
  private final Shelters shelters;
  private final PlacementAccess access;
  private final Residents residents;
  private final Clock clock;

  OutingController(
      Outings outings,
      OutingSettings settings,
      Shelters shelters,
      PlacementAccess access,
      Residents residents,
      Clock clock) {
    this.outings = outings;
    this.settings = settings;
    this.shelters = shelters;
    this.access = access;
    this.residents = residents;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<OutingV1> beginOuting(
      String placementId, NewOutingV1 said, @Nullable String idempotencyKey) {
    Placement hers = access.inOwnHouse(placementId);
    Shelter house = shelters.get(hers.shelterId());
    if (!hers.isInTheHouse(house.today(clock))) {
      throw new AwayAlready();
    }
    Stamp by = Stamp.now(clock);
    Plan plan = OutingFormat.plan(said, hers, house, by.at());
    Outing begun =
        outings.add(
            Outing.begun(hers, plan, plan.times().expectedBackAt().plus(settings.margin()), by));
    return ResponseEntity.created(URI.create("/api/shelters/v1/outings/" + begun.id()))
        .eTag(ETags.of(begun.version()))
        .body(OutingFormat.full(begun));
  }

  @Override
  public ResponseEntity<OutingPageV1> listOutings(
      String placementId, Integer limit, @Nullable String cursor) {
    access.atOwnShelter(placementId);
    return page(outings.of(placementId, limit, cursor));
  }

  @Override
  public ResponseEntity<OutingPageV1> listOutingsFromShelter(
      String shelterId,
      @Nullable OutingStateV1 state,
      @Nullable Boolean overdue,
      Integer limit,
      @Nullable String cursor) {
    Wanted wanted = new Wanted(Codes.same(OutingState.class, state), overdue);
    Page<Outing> found = outings.from(shelters.own(shelterId).id(), wanted, limit, cursor);
    found.items().forEach(it -> residents.known(it.caseId()));
    return page(found);
  }

  @Override
  public ResponseEntity<OutingV1> getOuting(String outingId) {
    return answer(own(outingId));
  }

  @Override
  public ResponseEntity<OutingV1> recordOutingStep(
      String outingId,
      NewOutingStepV1 said,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    return changed(
        outingId,
        ifMatch,
        (found, by) ->
            found.with(
                new OutingStep(
                    OutingStepKind.valueOf(said.getKind().name()),
                    Objects.requireNonNullElse(said.getDecidedBy(), by.by()),
                    said.getNote(),
                    by)));
  }

  @Override
  public ResponseEntity<OutingV1> returnFromOuting(
      String outingId,
      NewOutingReturnV1 said,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    return changed(
        outingId,
        ifMatch,
        (found, by) ->
            found.returned(
                new Back(
                    OutingFormat.cameAt(said.getAt(), by.at()),
                    OutingCondition.valueOf(said.getCondition().name()),
                    said.getNote(),
                    by)));
  }

  private ResponseEntity<OutingV1> changed(
      String outingId, @Nullable String ifMatch, BiFunction<Outing, Stamp, Outing> change) {
    Outing found = own(outingId);
    ETags.check(ifMatch, found.version());
    return answer(outings.replace(change.apply(found, Stamp.now(clock))));
  }

  /** From the caller's own shelter. */
  private Outing own(String outingId) {
    Outing found = outings.find(outingId).orElseThrow(NotFound::new);
    access.atOwnShelter(found.place().placementId());
    return found;
  }

  private static ResponseEntity<OutingPageV1> page(Page<Outing> found) {
    Page<OutingV1> page = found.map(OutingFormat::full);
    return ResponseEntity.ok(new OutingPageV1(page.items()).next(page.next()));
  }

  private static ResponseEntity<OutingV1> answer(Outing it) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(OutingFormat.full(it));
  }
}
