package org.passage.shelters.placement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.access.LiveAccess;
import org.passage.shelters.availability.Reason;
import org.passage.shelters.availability.Suitability;
import org.passage.shelters.cases.Cases;
import org.passage.shelters.shelter.Shelter;
import org.passage.shelters.shelter.Shelters;
import org.passage.shelters.shelter.Stay;
import org.springframework.stereotype.Component;

/** What must hold before a bed is taken: her choice, her consent, and the rules that protect. */
@Component
class PlacementRequests {
  private final Shelters shelters;
  private final Cases cases;
  private final Placing placing;

  PlacementRequests(Shelters shelters, Cases cases, Placing placing) {
    this.shelters = shelters;
    this.cases = cases;
    this.placing = placing;
  }

  Placement request(String organizationId, Wanted wanted, BeneficiaryChoice choice) {
    LiveAccess access = cases.access(wanted.caseId());
    Shelter shelter = shelters.get(wanted.shelterId());
    if (choice != BeneficiaryChoice.ACCEPTED) {
      throw new NotHerChoice();
    }
    List<Reason> refusals =
        Suitability.age(shelter.profile().admission(), cases.age(wanted.caseId(), access)).stream()
            .filter(Reason::refuses)
            .toList();
    if (!refusals.isEmpty()) {
      throw new DoesNotSuit(refusals);
    }
    if (!List.of(organizationId, access.organizationId()).contains(shelter.organizationId())) {
      cases.requireSharing(wanted.caseId(), shelter.organizationId());
    }
    return placing.request(
        organizationId, wanted.caseId(), wanted.shelterId(), wanted.bedId(), wanted.stay());
  }

  /** Who is to be placed, where and when. */
  record Wanted(String caseId, String shelterId, @Nullable String bedId, Stay stay) {}
}
