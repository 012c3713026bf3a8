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

  /**
   * Whether an administrator of an organization may give it to one of its people: as high as she
   * stands herself, within her own organization; never that of the platform's services.
   */
  public boolean isForPeople() {
    return this != SERVICE;
  }

  /** Whether who has it must show a second factor. */
  public boolean needsTwoFactors() {
    return switch (this) {
      case CASE_SUPERVISOR, HEALTH_WORKER, LEGAL_ADVISER, AUDITOR, IDENTITY_ADMIN -> true;
      default -> false;
    };
  }
}
