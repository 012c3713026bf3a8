package org.passage.shelters.placement;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.problem.NotFound;
import org.passage.shelters.api.BedOutageV1;
import org.passage.shelters.api.NewBedOfV1;
import org.passage.shelters.api.OutagesApi;
import org.passage.shelters.shelter.Bed;
import org.passage.shelters.shelter.Hold;
import org.passage.shelters.shelter.Shelter;
import org.passage.shelters.shelter.ShelterFormat;
import org.passage.shelters.shelter.Shelters;
import org.passage.shelters.shelter.Stamp;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Beds that cannot be used, over HTTP. */
@RestController
class OutageController implements OutagesApi {
  private final Shelters shelters;
  private final PlacementAccess access;
  private final Placing placing;
  private final Clock clock;

  OutageController(Shelters shelters, PlacementAccess access, Placing placing, Clock clock) {
    this.shelters = shelters;
    this.access = access;
    this.placing = placing;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<BedOutageV1> takeBedOut(
      String shelterId, String bedId, @Nullable String ifMatch, @Nullable String idempotencyKey) {
    Shelter before = shelters.own(shelterId);
    ETags.check(ifMatch, before.version());
    Shelter after = shelters.replace(before.takenOut(bedId));
    List<NewBedOfV1> moved =
        before.bed(bedId).orElseThrow(NotFound::new).holds().stream()
            .map(Hold::placementId)
            .filter(it -> !bedOf(after, it).id().equals(bedId))
            .map(it -> new NewBedOfV1(it, bedOf(after, it).id()))
            .toList();
    moved.forEach(it -> follow(after, it.getPlacementId()));
    return ResponseEntity.ok()
        .eTag(ETags.of(after.version()))
        .body(new BedOutageV1(bedId, moved, ShelterFormat.affected(after, bedId)));
  }

  private void follow(Shelter shelter, String placementId) {
    Told told =
        Told.of(PlacementStep.MOVED, Stamp.now(clock)).because(TransferReason.BED_OUT_OF_ORDER);
    placing.follow(access.known(placementId), told, shelter);
  }

  private static Bed bedOf(Shelter shelter, String placementId) {
    return shelter.bedOf(placementId).orElseThrow();
  }
}
