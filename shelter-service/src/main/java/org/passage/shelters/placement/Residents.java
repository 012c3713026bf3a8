package org.passage.shelters.placement;

import java.util.Optional;
import org.passage.chassis.access.CaseAccess;
import org.springframework.stereotype.Component;

/** Who lives at a shelter, for what else happens there. */
@Component
public class Residents {
  private final Placements placements;
  private final CaseAccess cases;

  Residents(Placements placements, CaseAccess cases) {
    this.placements = placements;
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
}
