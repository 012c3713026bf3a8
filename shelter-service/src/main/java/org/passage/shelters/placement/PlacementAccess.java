package org.passage.shelters.placement;

import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.passage.shelters.shelter.NotYourShelter;
import org.passage.shelters.shelter.StaffOfShelters;
import org.passage.shelters.sides.SideAccess;
import org.springframework.stereotype.Component;

/** Who may know of a placement, and which of the two organizations takes which step. */
@Component
public class PlacementAccess {
  private static final String CASEWORKER = "caseworker";

  private final Placements placements;
  private final SideAccess access;

  PlacementAccess(Placements placements, SideAccess access) {
    this.placements = placements;
    this.access = access;
  }

  /**
   * A placement at the caller's own shelter, or one that the caller's organization asked for and
   * whose case the caller may work on.
   *
   * @throws NotFound when it is neither, or none
   */
  Placement known(String placementId) {
    Placement found = placements.find(placementId).orElseThrow(NotFound::new);
    access.require(found.sides());
    return found;
  }

  /** Whether a list of placements may show one to the caller. */
  boolean listed(Placement found) {
    return access.listed(found.sides());
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
