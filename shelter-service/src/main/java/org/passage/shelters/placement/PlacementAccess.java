package org.passage.shelters.placement;

import org.jspecify.annotations.Nullable;
import org.passage.chassis.access.CaseAccess;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.passage.shelters.shelter.NotYourShelter;
import org.passage.shelters.shelter.StaffOfShelters;
import org.springframework.stereotype.Component;

/** Who may know of a placement, and which of the two organizations takes which step. */
@Component
public class PlacementAccess {
  private static final String CASEWORKER = "caseworker";

  private final Placements placements;
  private final CaseAccess cases;

  PlacementAccess(Placements placements, CaseAccess cases) {
    this.placements = placements;
    this.cases = cases;
  }

  /**
   * A placement at the caller's own shelter, or one that the caller's organization asked for and
   * whose case the caller may work on.
   *
   * @throws NotFound when it is neither, or none
   */
  Placement known(String placementId) {
    Placement found =
        placements
            .find(placementId)
            .filter(it -> it.parties().contains(Caller.current().organizationId()))
            .orElseThrow(NotFound::new);
    if (atShelterOf(found, Caller.current())) {
      cases.party(found.caseId());
    } else {
      cases.requiredOf(found.caseId(), found.organizationId());
    }
    return found;
  }

  /** Whether a list of placements may show one to the caller. */
  boolean listed(Placement found) {
    Caller caller = Caller.current();
    if (atShelterOf(found, caller)) {
      cases.party(found.caseId());
      return true;
    }
    return found.organizationId().equals(caller.organizationId()) && cases.listed(found.caseId());
  }

  /**
   * The organization that runs a shelter knows of its beds, whose case it is it need not know. In
   * one that also owns the case only the shelter's staff are on this side.
   */
  private static boolean atShelterOf(Placement placement, Caller caller) {
    return placement.shelterOrganizationId().equals(caller.organizationId())
        && (!placement.organizationId().equals(caller.organizationId())
            || StaffOfShelters.isCaller());
  }

  /**
   * A placement at a shelter of the caller's own organization.
   *
   * @throws NotFound when the caller may not know of it
   * @throws NotYourShelter when it is at another's
   */
  public Placement atOwnShelter(String placementId) {
    Placement found = known(placementId);
    if (!found.shelterOrganizationId().equals(Caller.current().organizationId())) {
      throw new NotYourShelter();
    }
    return found;
  }

  /**
   * The same of somebody who lives there.
   *
   * @throws NotInTheHouse when she has not arrived, or has left
   */
  public Placement inOwnHouse(String placementId) {
    Placement found = atOwnShelter(placementId);
    if (!found.livesThere()) {
      throw new NotInTheHouse();
    }
    return found;
  }

  /**
   * A placement whose shelter the caller may find: works there, or is to bring her there.
   *
   * @throws AddressWithheld when the shelter has not accepted her, or she has left
   */
  Placement whereabouts(String placementId) {
    Placement found = known(placementId);
    Caller caller = Caller.current();
    boolean worksThere =
        found.shelterOrganizationId().equals(caller.organizationId()) && StaffOfShelters.isCaller();
    boolean bringsHer =
        found.organizationId().equals(caller.organizationId())
            && caller.has(CASEWORKER)
            && found.isComingOrThere();
    if (!worksThere && !bringsHer) {
      throw new AddressWithheld();
    }
    return found;
  }

  /** To be changed by the shelter's own organization. */
  Placement atOwnShelter(String placementId, @Nullable String ifMatch) {
    Placement found = atOwnShelter(placementId);
    ETags.check(ifMatch, found.version());
    return found;
  }

  /** To be changed by the organization that asked for it. */
  Placement ownRequest(String placementId, @Nullable String ifMatch) {
    Placement found = known(placementId);
    if (!found.organizationId().equals(Caller.current().organizationId())) {
      throw new NotYourRequest();
    }
    ETags.check(ifMatch, found.version());
    return found;
  }
}
