package org.passage.referrals.securityassessment;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.passage.chassis.audit.Trail;
import org.passage.chassis.clients.ServiceClients;
import org.passage.chassis.events.CloudEvent;
import org.passage.chassis.events.Feed;
import org.passage.chassis.events.FeedFollower;
import org.passage.chassis.events.OwnFeed;
import org.passage.chassis.events.Positions;
import org.passage.chassis.paging.Paged;
import org.passage.referrals.countryrisk.CountryProfile;
import org.passage.referrals.countryrisk.CountryProfiles;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Says of assessments that they are out of date when a newer country profile is there, or the
 * case-service tells of a newer risk assessment of hers.
 */
@Configuration(proxyBeanMethods = false)
class SecurityFeeds {
  private static final String JOB = "security-assessments";
  private static final Set<String> RISK =
      Set.of(
          "org.passage.cases.risk-assessed.v1",
          "org.passage.cases.risk-proposed.v1",
          "org.passage.cases.risk-approved.v1");

  private final SecurityAssessments assessments;
  private final CountryProfiles profiles;
  private final Clock clock;

  SecurityFeeds(SecurityAssessments assessments, CountryProfiles profiles, Clock clock) {
    this.assessments = assessments;
    this.profiles = profiles;
    this.clock = clock;
  }

  @Bean
  FeedFollower securityProfiles(OwnFeed own, Positions positions) {
    return new FeedFollower("security-profiles", own, positions, this::heard);
  }

  @Bean
  FeedFollower securityRisks(
      ServiceClients clients, Positions positions, @Value("${passage.services.cases}") String uri) {
    Feed cases = clients.asService(Feed.class, "case-service", uri);
    return new FeedFollower("security-risks", cases, positions, this::heard);
  }

  void heard(CloudEvent event) {
    if (event.type().equals(CountryProfile.RECORDED)) {
      Trail.job(JOB, () -> profiled(event));
    } else if (RISK.contains(event.type())) {
      Trail.job(JOB, () -> assessed(event));
    }
  }

  private void profiled(CloudEvent event) {
    String country = requireNonNull(event.data().get(CountryProfile.COUNTRY));
    outdate(
        now -> assessments.into(event.organizationid(), country, now),
        it -> !counting(it).equals(Optional.of(it.inputs().countryProfileId())),
        SecurityInputChange.COUNTRY_PROFILE);
  }

  private Optional<String> counting(SecurityAssessment it) {
    return profiles
        .counting(it.organizationId(), it.corridor(), Assessing.day(clock.instant()))
        .map(CountryProfile::id);
  }

  /**
   * Whoever assesses asks which one counts: what was known then is no change, heard however late.
   */
  private void assessed(CloudEvent event) {
    outdate(
        now -> assessments.ofCase(requireNonNull(event.caseid()), now),
        it ->
            !it.inputs().individual().riskAssessmentId().equals(event.subject())
                && it.assessed().asked().at().isBefore(event.time()),
        SecurityInputChange.RISK_ASSESSMENT);
  }

  private void outdate(
      Running running, Predicate<SecurityAssessment> which, SecurityInputChange change) {
    Instant now = clock.instant();
    Paged.all(
        running.at(now),
        it -> {
          if (it.standing().current() && which.test(it)) {
            assessments.outdate(it, change, now);
          }
        });
  }

  private interface Running {
    Paged<SecurityAssessment> at(Instant now);
  }
}
