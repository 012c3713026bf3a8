package org.passage.shelters.shelter;

import java.time.Instant;
import org.passage.chassis.encryption.Personal;

/**
 * A bed kept for one placement. Holds all that the placement starts from, so that the placement can
 * follow from it at any time.
 *
 * @param organizationId the organization that asked for the bed
 * @param present she has arrived and not left yet
 */
public record Hold(
    String placementId,
    String caseId,
    String organizationId,
    @Personal Stay stay,
    boolean present,
    Instant heldAt) {

  Hold arrived() {
    return new Hold(placementId, caseId, organizationId, stay, true, heldAt);
  }
}
