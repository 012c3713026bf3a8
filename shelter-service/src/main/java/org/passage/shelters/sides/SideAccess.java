package org.passage.shelters.sides;

import org.passage.chassis.access.CaseAccess;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.passage.shelters.shelter.StaffOfShelters;
import org.springframework.stereotype.Component;

/** Who may know of a record between two organizations. */
@Component
public class SideAccess {
  private final CaseAccess cases;

  SideAccess(CaseAccess cases) {
    this.cases = cases;
  }

  /**
   * Makes sure that the caller is on the side of the shelter, or may work on the case for the side
   * that asked.
   *
   * @throws NotFound when it is neither
   */
  public void require(Sides of) {
    if (!of.both().contains(Caller.current().organizationId())) {
      throw new NotFound();
    }
    if (addressed(of, Caller.current())) {
      cases.party(of.caseId());
    } else {
      cases.requiredOf(of.caseId(), of.asking());
    }
  }

  /** Whether a list may show the record to the caller. */
  public boolean listed(Sides of) {
    Caller caller = Caller.current();
    if (addressed(of, caller)) {
      cases.party(of.caseId());
      return true;
    }
    return of.asking().equals(caller.organizationId()) && cases.listed(of.caseId());
  }

  /**
   * The organization that runs a shelter knows of its beds, whose case it is it need not know. In
   * one that also owns the case only the shelter's staff are on this side.
   */
  private static boolean addressed(Sides of, Caller caller) {
    return of.addressed().equals(caller.organizationId())
        && (!of.asking().equals(caller.organizationId()) || StaffOfShelters.isCaller());
  }
}
