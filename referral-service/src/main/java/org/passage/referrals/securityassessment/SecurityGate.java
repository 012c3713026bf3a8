package org.passage.referrals.securityassessment;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.passage.referrals.countryrisk.CountryProfiles;
import org.passage.referrals.referral.Referral;
import org.springframework.stereotype.Component;

/**
 * Lets nobody depart on a journey that was not found to be as safe as somebody answers for. It asks
 * whether the assessment was approved and still rests on what is known, never which level it has:
 * so it is the same for all, whether they cooperate with the authorities or not (procedure row A1).
 */
@Component
public class SecurityGate {
  private final SecurityAssessments assessments;
  private final CountryProfiles profiles;
  private final HerRisk risk;
  private final Clock clock;

  SecurityGate(
      SecurityAssessments assessments, CountryProfiles profiles, HerRisk risk, Clock clock) {
    this.assessments = assessments;
    this.profiles = profiles;
    this.risk = risk;
    this.clock = clock;
  }

  /**
   * Makes sure that the latest assessment of a referral is approved and rests on what is known at
   * this moment, her own risk being asked now, and holds until she departs.
   *
   * @throws SecurityAssessmentNeeded saying what is wrong with it
   */
  public void require(Referral referral, Instant departure) {
    SecurityAssessment latest =
        assessments
            .latest(referral.id())
            .orElseThrow(() ->
                new SecurityAssessmentNeeded("Her journey was not assessed for security yet."));
    if (!into(referral, latest)) {
      throw new SecurityAssessmentNeeded("It is of another country; assess anew.");
    }
    standing(latest, departure);
    inputs(latest);
  }

  /** Whether the latest assessment is approved and holds now, as far as the feeds have told. */
  public boolean stands(Referral referral) {
    Instant now = clock.instant();
    return assessments
        .latest(referral.id())
        .filter(it -> it.holds(now) && into(referral, it))
        .isPresent();
  }

  private static boolean into(Referral referral, SecurityAssessment assessed) {
    return assessed.corridor().destination().equals(referral.terms().country());
  }

  private static void standing(SecurityAssessment latest, Instant departure) {
    switch (latest.standing().state()) {
      case PROPOSED -> throw new SecurityAssessmentNeeded("It waits for a supervisor's approval.");
      case REJECTED -> throw new SecurityAssessmentNeeded("A supervisor has rejected it.");
      case APPROVED -> {
        // It counts as long as it holds.
      }
    }
    if (!latest.standing().current()) {
      throw new SecurityAssessmentNeeded("What it rests on has changed since; assess anew.");
    }
    if (latest.over(departure)) {
      throw new SecurityAssessmentNeeded(
          "It holds until "
              + latest.assessed().validUntil().truncatedTo(ChronoUnit.SECONDS)
              + " and she departs later; assess anew nearer to her departure.");
    }
  }

  /** What the feeds may not have told yet. */
  private void inputs(SecurityAssessment latest) {
    Inputs then = latest.inputs();
    boolean sameProfile =
        profiles
            .counting(latest.organizationId(), latest.corridor(), Assessing.day(clock.instant()))
            .filter(it -> it.id().equals(then.countryProfileId()))
            .isPresent();
    String risked = risk.now(latest.caseId()).riskAssessmentId();
    if (!sameProfile || !risked.equals(then.individual().riskAssessmentId())) {
      throw new SecurityAssessmentNeeded("What it rests on has changed since; assess anew.");
    }
  }
}
