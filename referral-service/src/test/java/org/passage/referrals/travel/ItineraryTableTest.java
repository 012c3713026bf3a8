package org.passage.referrals.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.Problem.FieldError;
import org.passage.referrals.agency.Agency;
import org.passage.referrals.agency.Listed;
import org.passage.referrals.agency.Qualification;
import org.passage.referrals.agency.QualificationCode;
import org.passage.referrals.api.LegV1;
import org.passage.referrals.api.NewItineraryV1;
import org.passage.referrals.api.StopV1;
import org.passage.referrals.api.TravelDocumentKindV1;
import org.passage.referrals.api.TravelDocumentV1;
import org.passage.referrals.api.TravelModeV1;
import org.passage.referrals.itinerary.Itinerary;
import org.passage.referrals.itinerary.ItineraryRule;
import org.passage.referrals.itinerary.Judge;
import org.passage.referrals.itinerary.Outcome;
import org.passage.referrals.itinerary.Reception;
import org.passage.referrals.itinerary.ShippedRulebook;
import org.passage.referrals.profile.Profile;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The hand-made journeys of {@code itineraries.yaml}, each with what must be found. */
class ItineraryTableTest {
  private static final Judge JUDGE =
      new Judge(ShippedRulebook.read(), Instant.parse("2026-11-23T09:00:00Z"));
  private static final Pattern STOP =
      Pattern.compile("(.*) (\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d)([+-]\\d\\d:\\d\\d)?");
  private static final Map<String, Object> TABLE = table();

  static List<Map<String, Object>> journeys() {
    return list(TABLE.get("journeys"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("journeys")
  void findsWhatItMust(Map<String, Object> journey) {
    if (journey.containsKey("problem")) {
      InvalidInput refused =
          catchThrowableOfType(
              InvalidInput.class, () -> ItineraryFormat.plan(itinerary(journey), JUDGE.now()));
      assertThat(refused).as("it is no itinerary").isNotNull();
      assertThat(refused.errors())
          .extracting(FieldError::pointer)
          .containsExactly(text(journey, "problem", ""));
      return;
    }
    assertThat(found(journey)).as(text(journey, "is", "")).isEqualTo(expected(journey));
  }

  @Test
  void saysWhyForEachRule() {
    for (Map<String, Object> journey : journeys()) {
      if (!journey.containsKey("problem")) {
        assertThat(judged(journey).judgement().verdicts())
            .allSatisfy(it -> assertThat(it.reason()).matches("[A-Z0-9].*\\."));
      }
    }
  }

  @Test
  void goesRoundTheWorld() {
    assertThat(journeys()).hasSizeGreaterThanOrEqualTo(50);
    assertThat(
            journeys().stream()
                .map(it -> list(it.get("legs")).getLast())
                .map(it -> place(String.valueOf(it.get("to"))).get("country")))
        .contains(
            "AE", "IL", "NP", "IR", "EG", "BD", "MD", "UA", "NG", "PH", "AU", "NZ", "BR", "WS");
  }

  private static Map<String, String> expected(Map<String, Object> journey) {
    Map<String, String> finds = Map.of();
    if (journey.get("finds") instanceof Map<?, ?> named) {
      finds =
          named.entrySet().stream()
              .collect(
                  Collectors.toMap(
                      it -> String.valueOf(it.getKey()), it -> String.valueOf(it.getValue())));
    }
    Map<String, String> others = finds;
    return Arrays.stream(ItineraryRule.values())
        .map(Codes::written)
        .collect(
            Collectors.toMap(
                it -> it, it -> others.getOrDefault(it, Codes.written(Outcome.PASSED))));
  }

  private static Map<String, String> found(Map<String, Object> journey) {
    return judged(journey).judgement().verdicts().stream()
        .collect(
            Collectors.toMap(it -> Codes.written(it.rule()), it -> Codes.written(it.outcome())));
  }

  private static Itinerary judged(Map<String, Object> journey) {
    String last = String.valueOf(list(journey.get("legs")).getLast().get("to"));
    String country = text(journey, "receiving", String.valueOf(place(last).get("country")));
    return Itinerary.check(
        ItineraryFormat.plan(itinerary(journey), JUDGE.now()),
        new Reception(country, agency(journey, country)),
        JUDGE);
  }

  private static @Nullable Agency agency(Map<String, Object> journey, String country) {
    String where = text(journey, "agency", country);
    LocalDate until = LocalDate.parse(text(journey, "qualified", "2035-01-01"));
    return where.equals("none")
        ? null
        : Agency.list(
            "sunrise",
            new Listed("Welcome", where, null, Profile.NONE),
            List.of(
                Qualification.attest(
                    QualificationCode.ARRIVAL_ASSISTANCE, "sunrise", until, JUDGE.now())),
            JUDGE.now());
  }

  private static NewItineraryV1 itinerary(Map<String, Object> journey) {
    String passport = text(journey, "passport", "2035-01-01");
    return new NewItineraryV1(
            list(journey.get("legs")).stream().map(ItineraryTableTest::leg).toList())
        .noEntry(texts(journey.get("noEntry")))
        .atRisk(texts(journey.get("atRisk")))
        .documents(
            passport.equals("none")
                ? null
                : List.of(
                    new TravelDocumentV1(
                        TravelDocumentKindV1.PASSPORT, LocalDate.parse(passport))));
  }

  private static LegV1 leg(Map<String, Object> it) {
    return new LegV1(
            TravelModeV1.fromValue(text(it, "by", "")),
            "Example 712",
            stop(text(it, "from", "")),
            stop(text(it, "to", "")))
        .through(texts(it.get("through")))
        .overnightAt(it.containsKey("sleeps") ? text(it, "sleeps", "") : null);
  }

  private static StopV1 stop(String told) {
    Matcher parts = parts(told);
    Map<String, Object> place = place(told);
    return new StopV1(
            parts.group(1), text(place, "country", ""), parts.group(2), text(place, "zone", ""))
        .subdivision(place.containsKey("subdivision") ? text(place, "subdivision", "") : null)
        .offset(parts.group(3));
  }

  private static Map<String, Object> place(String told) {
    return map(Objects.requireNonNull(map(TABLE.get("places")).get(parts(told).group(1)), told));
  }

  private static Matcher parts(String told) {
    Matcher parts = STOP.matcher(told);
    assertThat(parts.matches()).as(told).isTrue();
    return parts;
  }

  private static String text(Map<String, Object> from, String field, String otherwise) {
    return String.valueOf(from.getOrDefault(field, otherwise));
  }

  private static @Nullable List<String> texts(@Nullable Object list) {
    return list instanceof List<?> all ? all.stream().map(String::valueOf).toList() : null;
  }

  private static List<Map<String, Object>> list(@Nullable Object list) {
    return list instanceof List<?> all
        ? all.stream().map(ItineraryTableTest::map).toList()
        : List.of();
  }

  private static Map<String, Object> map(@Nullable Object map) {
    return map instanceof Map<?, ?> fields
        ? fields.entrySet().stream()
            .collect(Collectors.toMap(it -> String.valueOf(it.getKey()), it -> it.getValue()))
        : Map.of();
  }

  private static Map<String, Object> table() {
    try (InputStream in = ItineraryTableTest.class.getResourceAsStream("/itineraries.yaml")) {
      return map(new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
