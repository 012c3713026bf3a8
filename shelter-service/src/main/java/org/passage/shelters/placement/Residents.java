package org.passage.shelters.placement;

import java.util.Optional;
import org.passage.chassis.access.CaseAccess;
import org.passage.chassis.security.Caller;
import org.passage.shelters.shelter.NotYourShelter;
import org.springframework.stereotype.Component;

/** Who lives at a shelter, for what else happens there. */
@Component
public class Residents {
  private final Placements placements;
  private final PlacementAccess access;
  private final CaseAccess cases;

  Residents(Placements placements, PlacementAccess access, CaseAccess cases) {
    this.placements = placements;
    this.access = access;
    this.cases = cases;
  }

  /**
   * Somebody's placement at a shelter that the caller's organization is known to run, also when it
   * is over; goes on record in her case.
   */
  public Optional<Placement> at(String shelterId, String placementId) {
    Optional<Placement> found =
        placements.find(placementId).filter(it -> it.shelterId().equals(shelterId));
    found.ifPresent(it -> cases.party(it.caseId()));
    return found;
  }

  /**
   * Somebody's placement at the caller's own shelter.
   *
   * @throws org.passage.chassis.problem.NotFound when the caller may not know of it
   * @throws NotYourShelter when the caller's organization only asked for it
   */
  public Placement atOwnShelter(String placementId) {
    Placement found = access.known(placementId);
    if (!found.shelterOrganizationId().equals(Caller.current().organizationId())) {
      throw new NotYourShelter();
    }
    return found;
  }
}
