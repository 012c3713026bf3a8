package org.passage.cases.casefile;

import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.springframework.stereotype.Component;

/** Decides whether the caller's organization may know of a case. */
@Component
public final class CaseAccess {
  private final Cases cases;
  private final Sharing sharing;

  CaseAccess(Cases cases, Sharing sharing) {
    this.cases = cases;
    this.sharing = sharing;
  }

  /**
   * A case of the caller's own organization.
   *
   * @throws NotFound when it is another's, or none
   */
  public Case owned(String caseId) {
    return cases
        .find(caseId)
        .filter(found -> found.organizationId().equals(Caller.current().organizationId()))
        .orElseThrow(NotFound::new);
  }

  /**
   * A case of the caller's own organization, or one that she shares with it.
   *
   * @throws NotFound when it is neither
   */
  public Case readable(String caseId) {
    String organizationId = Caller.current().organizationId();
    return cases
        .find(caseId)
        .filter(found ->
            found.organizationId().equals(organizationId)
                || sharing.permitted(caseId, organizationId))
        .orElseThrow(NotFound::new);
  }
}
