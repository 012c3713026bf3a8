package org.passage.referrals.countryrisk;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.passage.referrals.api.CountryProfilePageV1;
import org.passage.referrals.api.CountryProfileV1;
import org.passage.referrals.api.CountryProfilesApi;
import org.passage.referrals.api.CountryRiskIndicatorPageV1;
import org.passage.referrals.api.NewCountryProfileV1;
import org.passage.referrals.referral.Stamp;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Country profiles over HTTP. */
@RestController
@EnableConfigurationProperties(ProfileAge.class)
class CountryProfileController implements CountryProfilesApi {
  private final CountryProfiles profiles;
  private final ProfileAge age;
  private final Clock clock;

  CountryProfileController(CountryProfiles profiles, ProfileAge age, Clock clock) {
    this.profiles = profiles;
    this.age = age;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<CountryRiskIndicatorPageV1> listCountryRiskIndicators() {
    return ResponseEntity.ok(
        new CountryRiskIndicatorPageV1(
            List.of(CountryRiskIndicator.values()).stream()
                .map(CountryProfileFormat::scale)
                .toList()));
  }

  @Override
  public ResponseEntity<CountryProfileV1> recordCountryProfile(
      NewCountryProfileV1 wanted, @Nullable String idempotencyKey) {
    Corridor corridor = CountryProfileFormat.corridor(wanted);
    CountryProfile recorded =
        profiles.add(
            CountryProfile.of(
                Caller.current().organizationId(),
                corridor,
                CountryProfileFormat.ratings(wanted.getRatings(), today(), age.usableFor()),
                age.usableFor(),
                Stamp.now(clock)));
    return ResponseEntity.created(URI.create("/api/referrals/v1/country-profiles/" + recorded.id()))
        .eTag(ETags.of(recorded.version()))
        .body(CountryProfileFormat.full(recorded, today()));
  }

  @Override
  public ResponseEntity<CountryProfilePageV1> listCountryProfiles(
      @Nullable String country,
      @Nullable String fromCountry,
      Integer limit,
      @Nullable String cursor) {
    if (country == null && fromCountry != null) {
      throw InvalidInput.at("?fromCountry", "needs the country that one comes to");
    }
    LocalDate today = today();
    Page<CountryProfileV1> page =
        profiles
            .page(Caller.current().organizationId(), country, fromCountry, limit, cursor)
            .map(it -> CountryProfileFormat.full(it, today));
    return ResponseEntity.ok(new CountryProfilePageV1(page.items()).next(page.next()));
  }

  @Override
  public ResponseEntity<CountryProfileV1> getCountryProfile(String countryProfileId) {
    CountryProfile found =
        profiles
            .find(Caller.current().organizationId(), countryProfileId)
            .orElseThrow(NotFound::new);
    return ResponseEntity.ok()
        .eTag(ETags.of(found.version()))
        .body(CountryProfileFormat.full(found, today()));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
