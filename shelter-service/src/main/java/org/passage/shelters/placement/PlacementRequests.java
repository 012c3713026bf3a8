package org.passage.shelters.placement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.access.LiveAccess;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.security.Caller;
import org.passage.shelters.availability.DoesNotSuit;
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
  private final Placements placements;
  private final Cases cases;
  private final Placing placing;

  PlacementRequests(Shelters shelters, Placements placements, Cases cases, Placing placing) {
    this.shelters = shelters;
    this.placements = placements;
    this.cases = cases;
    this.placing = placing;
  }

  /** Asks the shelter, when she wants it. */
  Placement request(Caller caller, Wanted wanted, BeneficiaryChoice choice) {
    LiveAccess access = cases.access(wanted.caseId());
    Shelter shelter = shelters.get(wanted.shelterId());
    if (choice != BeneficiaryChoice.ACCEPTED) {
      throw new NotHerChoice();
    }
    return placed(caller, wanted, shelter, access);
  }

  /** Keeps the bed while she is asked. */
  Placement offer(Caller caller, Wanted wanted) {
    LiveAccess access = cases.access(wanted.caseId());
    return placed(caller, wanted, shelters.get(wanted.shelterId()), access);
  }

  private Placement placed(Caller caller, Wanted wanted, Shelter shelter, LiveAccess access) {
    List<Reason> refusals =
        Suitability.age(shelter.profile().admission(), cases.age(wanted.caseId(), access)).stream()
            .filter(Reason::refuses)
            .toList();
    if (!refusals.isEmpty()) {
      throw new DoesNotSuit(refusals);
    }
    requireHers(wanted);
    if (!List.of(caller.organizationId(), access.organizationId())
        .contains(shelter.organizationId())) {
      cases.requireSharing(wanted.caseId(), shelter.organizationId());
    }
    return placing.request(caller, wanted, cases.safety(wanted.caseId()));
  }

  private void requireHers(Wanted wanted) {
    String formerId = wanted.formerId();
    if (formerId != null && placements.find(formerId).filter(it -> of(it, wanted)).isEmpty()) {
      throw InvalidInput.at("/formerPlacementId", "must be a placement of the same person");
    }
  }

  private static boolean of(Placement former, Wanted wanted) {
    return former.caseId().equals(wanted.caseId())
        && former.organizationId().equals(Caller.current().organizationId());
  }

  /**
   * Who is to be placed, where and when.
   *
   * @param offered she has not said yet whether she wants it
   * @param formerId the placement that this one follows
   */
  record Wanted(
      String caseId,
      String shelterId,
      @Nullable String bedId,
      Stay stay,
      boolean offered,
      @Nullable String formerId) {}
}
