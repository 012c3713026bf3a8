package org.passage.referrals.itinerary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.referrals.itinerary.JourneyBuilder.journey;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrivesEarlyTest {
  private final ArrivesEarly rule = new ArrivesEarly();

  @ParameterizedTest
  @CsvSource({
    "05:59, FLAGGED",
    "06:00, PASSED",
    "11:59, PASSED",
    "12:00, FLAGGED",
    "17:59, FLAGGED",
    "18:00, FAILED",
    "23:55, FAILED"
  })
  void judgesByTheTimeOfDay(String time, Outcome outcome) {
    assertThat(rule.judge(journey().arrivingAt("2027-03-01T" + time).build()).outcome())
        .isEqualTo(outcome);
  }

  @Test
  void givesMorePointsTheEarlierSheArrivesInTheDay() {
    assertThat(points("06:00")).isEqualTo(25).isGreaterThan(points("09:00"));
    assertThat(points("09:00")).isGreaterThan(points("11:30"));
    assertThat(points("11:30")).isGreaterThan(points("17:00"));
  }

  @Test
  void readsTheClocksOfThePlaceOfArrival() {
    // 19:30 in Rome, but 03:30 on the next morning in Tokyo.
    Verdict verdict = rule.judge(journey().to("JP", "Asia/Tokyo", "2027-03-02T03:30").build());
    assertThat(verdict.outcome()).isEqualTo(Outcome.FLAGGED);
    assertThat(verdict.reason()).contains("03:30");
  }

  @Test
  void knowsThatClocksAreAnHourAheadInSummer() {
    // 09:30 UTC is 11:30 in Chisinau in winter and 12:30 in summer.
    Leg winter = utc("2027-03-26T06:00:00Z", "2027-03-26T09:30:00Z");
    Leg summer = utc("2027-03-29T06:00:00Z", "2027-03-29T09:30:00Z");
    assertThat(rule.judge(journey().legs(winter).build()).outcome()).isEqualTo(Outcome.PASSED);
    assertThat(rule.judge(journey().legs(summer).build()).outcome()).isEqualTo(Outcome.FLAGGED);
  }

  private static Leg utc(String departs, String arrives) {
    return new Leg(
        TravelMode.AIR,
        "Carrier",
        "FCO",
        "RMO",
        java.time.Instant.parse(departs),
        java.time.Instant.parse(arrives),
        "Europe/Chisinau");
  }

  private int points(String time) {
    return rule.judge(journey().arrivingAt("2027-03-01T" + time).build()).points();
  }
}
