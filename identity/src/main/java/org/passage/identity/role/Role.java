package org.passage.identity.role;

import java.util.Arrays;
import java.util.Optional;
import org.passage.chassis.codes.Codes;

/** The roles that Passage knows; Keycloak has some of its own beside them. */
public enum Role {
  INTAKE_OFFICER,
  CASEWORKER,
  CASE_SUPERVISOR,
  HEALTH_WORKER,
  LEGAL_ADVISER,
  SHELTER_MANAGER,
  SHELTER_WORKER,
  REFERRAL_OFFICER,
  REINTEGRATION_OFFICER,
  PARTNER_AGENCY,
  ANALYST,
  AUDITOR,
  IDENTITY_ADMIN,
  SERVICE;

  /** The role that Keycloak calls so; empty when it is none of Passage's. */
  public static Optional<Role> named(String name) {
    return Arrays.stream(values()).filter(it -> Codes.written(it).equals(name)).findFirst();
  }
}
