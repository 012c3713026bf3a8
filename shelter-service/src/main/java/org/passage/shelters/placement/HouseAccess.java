package org.passage.shelters.placement;

import org.jspecify.annotations.Nullable;
import org.passage.chassis.access.CaseAccess;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.security.Caller;
import org.passage.shelters.shelter.NotYourShelter;
import org.passage.shelters.shelter.Shelter;
import org.passage.shelters.shelter.Shelters;
import org.springframework.stereotype.Component;

/** What those who work in a shelter may know of it and of the people there. */
@Component
public class HouseAccess {
  private final Shelters shelters;
  private final PlacementAccess placements;
  private final CaseAccess cases;

  HouseAccess(Shelters shelters, PlacementAccess placements, CaseAccess cases) {
    this.shelters = shelters;
    this.placements = placements;
    this.cases = cases;
  }

  /**
   * A shelter of the caller's own organization.
   *
   * @throws NotYourShelter when it is another's
   */
  public Shelter required(String shelterId) {
    Shelter found = shelters.get(shelterId);
    if (!found.organizationId().equals(Caller.current().organizationId())) {
      throw new NotYourShelter();
    }
    return found;
  }

  /**
   * The case of somebody who is placed in a shelter; null for nobody.
   *
   * @throws InvalidInput at {@code /placementId} when she is placed in another one
   */
  public @Nullable String caseOf(Shelter house, @Nullable String placementId) {
    if (placementId == null) {
      return null;
    }
    Placement hers = placements.atOwnShelter(placementId);
    if (!hers.shelterId().equals(house.id())) {
      throw InvalidInput.at("/placementId", "must be a placement in this shelter");
    }
    return hers.caseId();
  }

  /** Puts on record that the caller reads something of a case, if it is of one. */
  public void known(@Nullable String caseId) {
    if (caseId != null) {
      cases.party(caseId);
    }
  }
}
