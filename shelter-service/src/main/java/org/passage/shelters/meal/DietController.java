package org.passage.shelters.meal;

import java.time.Clock;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.shelters.api.DietV1;
import org.passage.shelters.api.DietsApi;
import org.passage.shelters.api.NewAllergiesV1;
import org.passage.shelters.api.NewDietV1;
import org.passage.shelters.placement.Placement;
import org.passage.shelters.placement.PlacementAccess;
import org.passage.shelters.shelter.Stamp;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** How somebody eats, over HTTP. */
@RestController
class DietController implements DietsApi {
  private final Diets diets;
  private final PlacementAccess access;
  private final Clock clock;

  DietController(Diets diets, PlacementAccess access, Clock clock) {
    this.diets = diets;
    this.access = access;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<DietV1> getDiet(String placementId) {
    return answer(of(access.atOwnShelter(placementId)));
  }

  @Override
  public ResponseEntity<DietV1> changeDiet(
      String placementId, NewDietV1 said, @Nullable String ifMatch) {
    return changed(placementId, ifMatch, it -> it.wished(MealFormat.wish(said), Stamp.now(clock)));
  }

  @Override
  public ResponseEntity<DietV1> changeAllergies(
      String placementId, NewAllergiesV1 said, @Nullable String ifMatch) {
    return changed(
        placementId, ifMatch, it -> it.with(MealFormat.allergies(said), Stamp.now(clock)));
  }

  private ResponseEntity<DietV1> changed(
      String placementId, @Nullable String ifMatch, UnaryOperator<Diet> change) {
    Diet found = of(access.inOwnHouse(placementId));
    ETags.check(ifMatch, found.version());
    return answer(diets.write(change.apply(found)));
  }

  private Diet of(Placement hers) {
    return diets.of(hers.id()).orElseGet(() -> Diet.unsaid(hers));
  }

  private static ResponseEntity<DietV1> answer(Diet it) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(MealFormat.full(it));
  }
}
