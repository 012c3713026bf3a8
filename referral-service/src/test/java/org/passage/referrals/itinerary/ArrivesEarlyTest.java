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
    assertThat(judge(time).outcome()).isEqualTo(outcome);
  }

  @Test
  void givesMoreTheEarlierSheArrivesInTheDay() {
    assertThat(judge("06:00").share()).isEqualTo(1).isGreaterThan(judge("09:00").share());
    assertThat(judge("09:00").share()).isGreaterThan(judge("11:30").share());
    assertThat(judge("11:30").share()).isGreaterThan(judge("17:00").share());
  }

  @Test
  void readsTheClocksOfThePlaceOfArrival() {
    // 19:30 in Rome, but 03:30 on the next morning in Tokyo.
    Finding found = rule.judge(journey().to("JP", "Asia/Tokyo", "2027-03-02T03:30").build());
    assertThat(found.outcome()).isEqualTo(Outcome.FLAGGED);
    assertThat(found.reason()).contains("03:30");
  }

  private Finding judge(String time) {
    return rule.judge(journey().arrivingAt("2027-03-01T" + time).build());
  }
}
