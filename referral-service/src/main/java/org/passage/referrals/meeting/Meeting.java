package org.passage.referrals.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.problem.InvalidInput;
import org.passage.referrals.agency.Agency;

/**
 * Meeting her on arrival (procedure row I), as asked of an agency.
 *
 * @param agencyId whom it was asked of
 * @param organizationId the agency's own organization, where that is on this platform
 * @param answer what it says, once it has
 */
public record Meeting(
    String agencyId,
    @Nullable String organizationId,
    MeetingState state,
    Instant askedAt,
    @Nullable MeetingAnswer answer) {

  public static Meeting ask(Agency agency, Instant now) {
    return new Meeting(agency.id(), agency.platformId(), MeetingState.ASKED, now, null);
  }

  public boolean accepted() {
    return state == MeetingState.ACCEPTED;
  }

  public boolean declined() {
    return state == MeetingState.DECLINED;
  }

  /** Whether an organization may answer: the agency's own where it is on the platform. */
  public boolean answeredBy(String organization, String asking) {
    return organization.equals(organizationId == null ? asking : organizationId);
  }

  /**
   * What the agency says; one that accepted may still withdraw.
   *
   * @throws MeetingAnswered when it has declined, or says the same again
   * @throws InvalidInput when it is told for an agency that is not on the platform, without
   *     evidence
   */
  public Meeting answer(MeetingAnswer said) {
    boolean withdraws = accepted() && !said.accepted();
    if (state != MeetingState.ASKED && !withdraws) {
      throw new MeetingAnswered();
    }
    if (organizationId == null && said.note() == null) {
      throw InvalidInput.at("/note", "must say how it is known: the agency is not on the platform");
    }
    return new Meeting(
        agencyId,
        organizationId,
        said.accepted() ? MeetingState.ACCEPTED : MeetingState.DECLINED,
        askedAt,
        said);
  }
}
