package org.passage.shelters.incident;

import java.time.Instant;
import java.util.List;
import org.passage.chassis.encryption.Personal;
import org.passage.shelters.standard.Severity;

/**
 * What is said of an incident.
 *
 * @param place where in the house
 * @param course what happened
 */
public record Account(
    IncidentCategory category,
    Severity severity,
    Instant happenedAt,
    @Personal String place,
    @Personal String course,
    Involved involved,
    @Personal List<String> actions,
    List<Notice> notices) {
  public Account {
    actions = List.copyOf(actions);
    notices = List.copyOf(notices);
  }

  /** Who had to do with it. */
  public record Involved(List<Resident> residents, List<Staff> staff, List<Other> others) {
    public Involved {
      residents = List.copyOf(residents);
      staff = List.copyOf(staff);
      others = List.copyOf(others);
    }
  }

  /** Somebody who lived there. */
  public record Resident(String placementId, String caseId, IncidentPart part) {}

  /** Somebody who worked there; does not see what is said. */
  public record Staff(String personId, IncidentPart part) {}

  /**
   * Somebody else.
   *
   * @param role what somebody is, not who
   */
  public record Other(@Personal String role, IncidentPart part) {}

  /** Who was told, and when. */
  public record Notice(@Personal String who, Instant at) {}

  boolean involves(String personId) {
    return involved.staff().stream().anyMatch(it -> it.personId().equals(personId));
  }
}
