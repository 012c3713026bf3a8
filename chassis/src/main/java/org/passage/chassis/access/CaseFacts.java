package org.passage.chassis.access;

import java.util.List;
import java.util.Optional;
import org.passage.chassis.security.Caller;

/**
 * What decides who in the owning organization may work on a case.
 *
 * @param organizationId the organization that owns the case
 * @param office which of its offices answers for the case
 * @param team who assists her, in whichever organization
 * @param erased nobody works on the case any more
 */
public record CaseFacts(
    String caseId, String organizationId, String office, List<Member> team, boolean erased) {
  /** Supervises the cases of an office. */
  public static final String SUPERVISOR = "case-supervisor";

  public CaseFacts {
    team = List.copyOf(team);
  }

  /** Of a case on which people work. */
  public CaseFacts(String caseId, String organizationId, String office, List<Member> team) {
    this(caseId, organizationId, office, team, false);
  }

  /** Of a case of which nothing is left but whose it was. */
  public static CaseFacts erased(String caseId, String organizationId) {
    return new CaseFacts(caseId, organizationId, "", List.of(), true);
  }

  /** Whether the caller is on the care team, for the organization that the token names. */
  public boolean onTeam(Caller caller) {
    return team.contains(new Member(caller.subject(), caller.organizationId()));
  }

  /** Why a caller of the owning organization may work on the case; empty when not by itself. */
  public Optional<Basis> own(Caller caller) {
    return owns(caller) ? ofRecord(caller) : Optional.empty();
  }

  /**
   * Why a caller may work on what the caller's own organization recorded in the case: in the owning
   * organization as above, in another one as a member of the care team or as a supervisor.
   */
  Optional<Basis> ofRecord(Caller caller) {
    if (erased) {
      return Optional.empty();
    }
    if (onTeam(caller)) {
      return Optional.of(Basis.CARE_TEAM);
    }
    boolean supervises =
        caller.has(SUPERVISOR) && (!owns(caller) || caller.office().equals(office));
    return supervises ? Optional.of(Basis.OFFICE) : Optional.empty();
  }

  private boolean owns(Caller caller) {
    return caller.organizationId().equals(organizationId);
  }

  /**
   * A person on the care team.
   *
   * @param subject the Keycloak id of the person
   * @param organizationId for which organization this person assists her
   */
  public record Member(String subject, String organizationId) {}
}
