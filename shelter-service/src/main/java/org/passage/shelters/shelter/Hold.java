package org.passage.shelters.shelter;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
    Instant heldAt,
    Origin origin) {

  public Hold {
    // Absent in what was stored before there were offers.
    origin = Objects.requireNonNullElse(origin, Origin.ASKED);
  }

  /** A bed for somebody who has not come yet. */
  public static Hold of(Person person, Stay stay, Instant now, Origin origin) {
    return new Hold(
        person.placementId(), person.caseId(), person.organizationId(), stay, false, now, origin);
  }

  /** Who is to have the bed, as far as the shelter knows. */
  public record Person(String placementId, String caseId, String organizationId) {}

  /**
   * How it came to be.
   *
   * @param offered she has not said yet whether she wants it
   * @param until when it ends unless somebody says yes; null for never
   * @param formerId the placement that this one follows
   * @param by the Keycloak id of the person who took the bed for her
   */
  public record Origin(
      boolean offered, @Nullable Instant until, @Nullable String formerId, @Nullable String by) {
    static final Origin ASKED = new Origin(false, null, null, null);
  }

  /** The same hold of one who is there. */
  public Hold arrived() {
    return new Hold(placementId, caseId, organizationId, stay, true, heldAt, origin);
  }

  /** The same hold for other nights. */
  Hold during(Stay nights) {
    return new Hold(placementId, caseId, organizationId, nights, present, heldAt, origin);
  }
}
