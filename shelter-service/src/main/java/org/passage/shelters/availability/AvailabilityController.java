package org.passage.shelters.availability;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Countries;
import org.passage.chassis.paging.Page;
import org.passage.chassis.places.TimeZones;
import org.passage.chassis.problem.InvalidInput;
import org.passage.shelters.api.AvailabilityApi;
import org.passage.shelters.api.AvailabilityPageV1;
import org.passage.shelters.api.AvailabilityV1;
import org.passage.shelters.api.FeatureV1;
import org.passage.shelters.api.SexV1;
import org.passage.shelters.cases.Cases;
import org.passage.shelters.cases.Safety;
import org.passage.shelters.shelter.Feature;
import org.passage.shelters.shelter.Sex;
import org.passage.shelters.shelter.ShelterFormat;
import org.passage.shelters.shelter.Shelters;
import org.passage.shelters.shelter.Stay;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Which shelters suit, over HTTP. */
@RestController
class AvailabilityController implements AvailabilityApi {
  private final Shelters shelters;
  private final Cases cases;
  private final Clock clock;

  AvailabilityController(Shelters shelters, Cases cases, Clock clock) {
    this.shelters = shelters;
    this.cases = cases;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<AvailabilityPageV1> findAvailability(
      String caseId,
      String country,
      @Nullable String region,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      @Nullable SexV1 sex,
      Boolean withChildren,
      @Nullable List<FeatureV1> needs,
      @Nullable List<String> languages,
      @Nullable List<String> avoid,
      Integer limit,
      @Nullable String cursor) {
    String where = Countries.required("?country", country);
    String part = ShelterFormat.region("?region", country, region);
    Stay stay = stay(where, from, until);
    Situation her =
        new Situation(
            cases.age(caseId),
            sex == null ? null : Sex.valueOf(sex.name()),
            withChildren,
            needs == null ? List.of() : ShelterFormat.same(Feature.class, needs),
            languages == null ? List.of() : languages,
            stay);
    Safety safety = cases.safety(caseId).near(AvailabilityFormat.areas(avoid));
    Matches matches = Matches.in(shelters, where, part, her, safety);
    Page<AvailabilityV1> page =
        matches
            .page(limit, cursor)
            .map(match -> AvailabilityFormat.full(match, matches.rank(match)));
    return ResponseEntity.ok(new AvailabilityPageV1(page.items()).next(page.next()));
  }

  private Stay stay(String country, @Nullable LocalDate from, @Nullable LocalDate until) {
    LocalDate today = TimeZones.earliestDay(country, clock.instant());
    LocalDate first = from == null ? today : from;
    if (first.isBefore(today)) {
      throw InvalidInput.at("?from", "must not be in the past");
    }
    if (until != null && !until.isAfter(first)) {
      throw InvalidInput.at("?until", "must be later than the first night");
    }
    return new Stay(first, until);
  }
}
