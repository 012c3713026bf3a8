package org.passage.reintegration.placement;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.security.Caller;
import org.passage.reintegration.api.ProviderPlacementV1;
import org.passage.reintegration.casefile.CaseFiles;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A step of a training or a job that the caller may work on. */
@Component
class PlacementDesk {
  private final ProviderPlacements placements;
  private final CaseFiles cases;

  PlacementDesk(ProviderPlacements placements, CaseFiles cases) {
    this.placements = placements;
    this.cases = cases;
  }

  ProviderPlacement own(String id) {
    return cases.own(placements.of(Caller.current().organizationId(), id));
  }

  ResponseEntity<ProviderPlacementV1> step(
      String id, @Nullable String ifMatch, UnaryOperator<ProviderPlacement> step) {
    ProviderPlacement found = own(id);
    ETags.check(ifMatch, found.version());
    return answer(placements.change(step.apply(found)));
  }

  ResponseEntity<ProviderPlacementV1> answer(ProviderPlacement it) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(PlacementFormat.full(it));
  }
}
