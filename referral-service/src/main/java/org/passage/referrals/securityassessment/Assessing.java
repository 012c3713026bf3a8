package org.passage.referrals.securityassessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.passage.referrals.casefile.CaseFile;
import org.passage.referrals.countryrisk.Corridor;
import org.passage.referrals.countryrisk.CountryProfile;
import org.passage.referrals.countryrisk.CountryProfiles;
import org.passage.referrals.referral.Referral;
import org.passage.referrals.referral.Stamp;
import org.passage.referrals.securityassessment.SecurityAssessment.Assessed;
import org.passage.referrals.securityassessment.Standing.Decision;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Makes assessments from what is known now, and lets supervisors decide on them. */
@Component
@EnableConfigurationProperties(ValidFor.class)
class Assessing {
  private final SecurityAssessments assessments;
  private final CountryProfiles profiles;
  private final CaseFile casefile;
  private final HerRisk risk;
  private final WeightsVersions weights;
  private final ValidFor validFor;
  private final Clock clock;

  Assessing(
      SecurityAssessments assessments,
      CountryProfiles profiles,
      CaseFile casefile,
      HerRisk risk,
      WeightsVersions weights,
      ValidFor validFor,
      Clock clock) {
    this.assessments = assessments;
    this.profiles = profiles;
    this.casefile = casefile;
    this.risk = risk;
    this.weights = weights;
    this.validFor = validFor;
    this.clock = clock;
  }

  /** Assesses the journey of a referral from a country to the one where she will be received. */
  SecurityAssessment assess(Referral referral, String fromCountry) {
    String caseId = referral.terms().caseId();
    casefile.requireReturn(caseId);
    Stamp asked = Stamp.now(clock);
    Corridor corridor = Corridor.of(fromCountry, referral.terms().country());
    CountryProfile profile =
        profiles
            .counting(referral.organizationId(), corridor, day(asked.at()))
            .orElseThrow(() -> new CountryProfileMissing(corridor.destination()));
    Inputs inputs = Inputs.of(profile, risk.now(caseId));
    Finding finding = Weighing.of(inputs, weights.current());
    return assessments.add(
        SecurityAssessment.of(
            referral,
            corridor,
            inputs,
            finding,
            new Assessed(
                asked, weights.current().version(), validUntil(asked.at(), finding, profile))));
  }

  SecurityAssessment decide(SecurityAssessment found, SecurityVerdict verdict, String reasons) {
    casefile.requireReturn(found.caseId());
    return assessments.replace(found.decided(new Decision(verdict, reasons, Stamp.now(clock))));
  }

  /** Not longer than its country profile is usable, in UTC. */
  private Instant validUntil(Instant now, Finding finding, CountryProfile profile) {
    Instant byLevel = now.plus(validFor.by(finding.level()));
    Instant byProfile =
        profile.usableUntil().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusSeconds(1);
    return byLevel.isBefore(byProfile) ? byLevel : byProfile;
  }

  static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }
}
