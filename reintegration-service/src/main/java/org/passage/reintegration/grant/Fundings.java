package org.passage.reintegration.grant;

import org.passage.chassis.problem.NotFound;
import org.springframework.stereotype.Component;

/** Grants for those who build on their money. */
@Component
public final class Fundings {
  private final Grants grants;

  Fundings(Grants grants) {
    this.grants = grants;
  }

  /**
   * An organization's own grant as it stands now.
   *
   * @throws NotFound when there is none of that id
   */
  public Funding of(String organizationId, String grantId) {
    return Funding.of(grants.of(organizationId, grantId));
  }
}
