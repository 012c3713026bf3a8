package org.passage.shelters.placement;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.passage.shelters.shelter.NotYourShelter;
import org.springframework.stereotype.Component;

/** Who may know of a placement, and which of the two organizations takes which step. */
@Component
class PlacementAccess {
  private final Placements placements;

  PlacementAccess(Placements placements) {
    this.placements = placements;
  }

  /**
   * A placement that the caller's organization asked for, or that is at its shelter.
   *
   * @throws NotFound when it is neither, or none
   */
  Placement known(String placementId) {
    return placements
        .find(placementId)
        .filter(found -> found.parties().contains(Caller.current().organizationId()))
        .orElseThrow(NotFound::new);
  }

  /** To be changed by the shelter's own organization. */
  Placement atOwnShelter(String placementId, @Nullable String ifMatch) {
    Placement found = known(placementId);
    return changeable(found, found.shelterOrganizationId(), NotYourShelter::new, ifMatch);
  }

  /** To be changed by the organization that asked for it. */
  Placement ownRequest(String placementId, @Nullable String ifMatch) {
    Placement found = known(placementId);
    return changeable(found, found.organizationId(), NotYourRequest::new, ifMatch);
  }

  private static Placement changeable(
      Placement found,
      String organizationId,
      Supplier<? extends RuntimeException> refusal,
      @Nullable String ifMatch) {
    if (!organizationId.equals(Caller.current().organizationId())) {
      throw refusal.get();
    }
    ETags.check(ifMatch, found.version());
    return found;
  }
}
