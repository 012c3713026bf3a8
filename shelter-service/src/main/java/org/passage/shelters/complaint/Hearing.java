package org.passage.shelters.complaint;

import org.jspecify.annotations.Nullable;
import org.passage.chassis.access.CaseAccess;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.passage.shelters.complaint.Complaint.House;
import org.passage.shelters.complaint.Complaints.Wanted;
import org.passage.shelters.placement.Placement;
import org.passage.shelters.placement.PlacementAccess;
import org.passage.shelters.shelter.NotYourShelter;
import org.passage.shelters.shelter.Shelter;
import org.passage.shelters.shelter.Shelters;
import org.springframework.stereotype.Component;

/** Who hears of a complaint: the shelter's own organization, but for whom it is about. */
@Component
class Hearing {
  private final Complaints complaints;
  private final Shelters shelters;
  private final PlacementAccess placements;
  private final CaseAccess cases;

  Hearing(
      Complaints complaints, Shelters shelters, PlacementAccess placements, CaseAccess cases) {
    this.complaints = complaints;
    this.shelters = shelters;
    this.placements = placements;
    this.cases = cases;
  }

  /**
   * A shelter of the caller's own organization.
   *
   * @throws NotYourShelter when it is another's
   */
  House house(String shelterId) {
    Shelter shelter = shelters.get(shelterId);
    if (!shelter.organizationId().equals(Caller.current().organizationId())) {
      throw new NotYourShelter();
    }
    return new House(shelter.id(), shelter.organizationId());
  }

  /** The case of who complains; null when she does not want to be known. */
  @Nullable String caseOf(House house, @Nullable String placementId) {
    if (placementId == null) {
      return null;
    }
    Placement hers = placements.atOwnShelter(placementId);
    if (!hers.shelterId().equals(house.shelterId())) {
      throw InvalidInput.at("/placementId", "must be a placement in this shelter");
    }
    return hers.caseId();
  }

  /**
   * One complaint.
   *
   * @throws NotFound when it is about the caller, or in another organization's shelter, or none
   */
  Complaint required(String complaintId) {
    Caller caller = Caller.current();
    Complaint found =
        complaints
            .find(complaintId, caller.subject())
            .filter(it -> it.organizationId().equals(caller.organizationId()))
            .orElseThrow(NotFound::new);
    return known(found);
  }

  Page<Complaint> in(
      String shelterId, @Nullable ComplaintState state, int limit, @Nullable String cursor) {
    House house = house(shelterId);
    Wanted wanted = new Wanted(Caller.current().subject(), state);
    return complaints.in(house.shelterId(), wanted, limit, cursor).map(this::known);
  }

  private Complaint known(Complaint found) {
    String caseId = found.caseId();
    if (caseId != null) {
      cases.party(caseId);
    }
    return found;
  }
}
