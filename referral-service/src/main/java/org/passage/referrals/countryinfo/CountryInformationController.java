package org.passage.referrals.countryinfo;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.codes.Countries;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.passage.referrals.api.CountryInformationApi;
import org.passage.referrals.api.CountryInformationPageV1;
import org.passage.referrals.api.CountryInformationV1;
import org.passage.referrals.api.CountryTopicV1;
import org.passage.referrals.api.NewCountryInformationV1;
import org.passage.referrals.countryinfo.CountryInformation.Subject;
import org.passage.referrals.countryinfo.CountryInformation.Text;
import org.passage.referrals.countryinfo.CountryLibrary.Wanted;
import org.passage.referrals.referral.Stamp;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** The library over HTTP. */
@RestController
class CountryInformationController implements CountryInformationApi {
  private static final int LONGEST_YEARS = 5;

  private final CountryLibrary library;
  private final Clock clock;

  CountryInformationController(CountryLibrary library, Clock clock) {
    this.library = library;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<CountryInformationV1> writeCountryInformation(
      NewCountryInformationV1 wanted, @Nullable String idempotencyKey) {
    LocalDate today = LocalDate.now(clock);
    if (wanted.getSourceDate().isAfter(today)) {
      throw InvalidInput.at("/sourceDate", "must not be in the future");
    }
    if (wanted.getExpiresOn().isBefore(today)
        || wanted.getExpiresOn().isAfter(today.plusYears(LONGEST_YEARS))) {
      throw InvalidInput.at("/expiresOn", "must be a day of the next five years");
    }
    CountryInformation written =
        library.add(
            CountryInformation.of(
                Caller.current().organizationId(),
                new Subject(
                    Countries.required("/country", wanted.getCountry()),
                    CountryTopic.valueOf(wanted.getTopic().name())),
                new Text(
                    wanted.getLanguage(),
                    wanted.getSummary(),
                    wanted.getSource(),
                    wanted.getSourceDate()),
                wanted.getExpiresOn(),
                Stamp.now(clock)));
    return ResponseEntity.created(
            URI.create("/api/referrals/v1/country-information/" + written.id()))
        .eTag(ETags.of(written.version()))
        .body(full(written, today));
  }

  @Override
  public ResponseEntity<CountryInformationPageV1> listCountryInformation(
      @Nullable String country,
      @Nullable CountryTopicV1 topic,
      Boolean versions,
      @Nullable Boolean stale,
      Integer limit,
      @Nullable String cursor) {
    if (country == null && topic != null) {
      throw InvalidInput.at("?topic", "needs a country");
    }
    if (versions && (country == null || stale != null)) {
      throw InvalidInput.at("?versions", "needs a country, and goes with no filter by staleness");
    }
    LocalDate today = LocalDate.now(clock);
    Wanted wanted =
        new Wanted(country, Codes.same(CountryTopic.class, topic), versions, stale, today);
    Page<CountryInformationV1> page =
        library.page(wanted, limit, cursor).map(it -> full(it, today));
    return ResponseEntity.ok(new CountryInformationPageV1(page.items()).next(page.next()));
  }

  @Override
  public ResponseEntity<CountryInformationV1> getCountryInformation(String countryInformationId) {
    CountryInformation found = library.find(countryInformationId).orElseThrow(NotFound::new);
    return ResponseEntity.ok()
        .eTag(ETags.of(found.version()))
        .body(full(found, LocalDate.now(clock)));
  }

  private static CountryInformationV1 full(CountryInformation it, LocalDate today) {
    Text text = it.text();
    return new CountryInformationV1(
        it.id(),
        it.subject().country(),
        CountryTopicV1.valueOf(it.subject().topic().name()),
        it.number(),
        text.language(),
        text.summary(),
        text.source(),
        text.sourceDate(),
        it.expiresOn(),
        it.stale(today),
        it.superseded(),
        it.organizationId(),
        it.written().at());
  }
}
