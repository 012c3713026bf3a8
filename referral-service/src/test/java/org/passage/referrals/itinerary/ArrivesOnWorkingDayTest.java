package org.passage.referrals.itinerary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.referrals.itinerary.JourneyBuilder.journey;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrivesOnWorkingDayTest {
  private final ArrivesOnWorkingDay rule = new ArrivesOnWorkingDay();

  @ParameterizedTest(name = "{3} in {0}: {4}")
  @CsvSource({
    "MD, Europe/Chisinau, 2027-02-26, Friday,                PASSED",
    "MD, Europe/Chisinau, 2027-02-27, Saturday,              FAILED",
    "MD, Europe/Chisinau, 2027-02-28, Sunday,                FAILED",
    "MD, Europe/Chisinau, 2027-03-01, Monday,                PASSED",
    "EG, Africa/Cairo,    2027-02-25, Thursday,              PASSED",
    "EG, Africa/Cairo,    2027-02-26, Friday,                FAILED",
    "EG, Africa/Cairo,    2027-02-27, Saturday,              FAILED",
    "EG, Africa/Cairo,    2027-02-28, Sunday,                PASSED",
    "IR, Asia/Tehran,     2027-02-26, Friday,                FAILED",
    "IR, Asia/Tehran,     2027-02-27, Saturday,              PASSED",
    "IN, Asia/Kolkata,    2027-02-27, Saturday,              PASSED",
    "IN, Asia/Kolkata,    2027-02-28, Sunday,                FAILED"
  })
  void knowsTheWeekendOfTheReceivingCountry(
      String country, String zone, String date, String day, Outcome outcome) {
    assertThat(judge(country, zone, date).outcome()).isEqualTo(outcome);
  }

  @ParameterizedTest(name = "{3} in {0}")
  @CsvSource({
    "MD, Europe/Chisinau, 2027-03-08, Women's Day",
    "MD, Europe/Chisinau, 2027-08-27, Independence Day",
    "IT, Europe/Rome,     2027-01-06, Epiphany",
    "IT, Europe/Rome,     2027-03-29, Easter Monday"
  })
  void refusesAPublicHolidayOfTheReceivingCountry(
      String country, String zone, String date, String name) {
    Verdict verdict = judge(country, zone, date);
    assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(verdict.reason()).contains("public holiday in " + country);
  }

  @Test
  void isNotTroubledByAHolidayOfAnotherCountry() {
    assertThat(judge("MD", "Europe/Chisinau", "2027-01-06").outcome()).isEqualTo(Outcome.PASSED);
  }

  @Test
  void flagsRatherThanGuessesWhereNoHolidaysAreKnown() {
    Verdict verdict = judge("KH", "Asia/Phnom_Penh", "2027-03-01");
    assertThat(verdict.outcome()).isEqualTo(Outcome.FLAGGED);
    assertThat(verdict.reason()).contains("not known");
  }

  @Test
  void refusesAWeekendAlsoWhereNoHolidaysAreKnown() {
    assertThat(judge("KH", "Asia/Phnom_Penh", "2027-02-27").outcome()).isEqualTo(Outcome.FAILED);
  }

  @Test
  void countsTheDayThatItIsWhereSheArrives() {
    // Friday 23:30 in London is Saturday 01:30 in Chisinau.
    Leg overnight =
        new Leg(
            TravelMode.AIR,
            "Carrier",
            "LHR",
            "RMO",
            java.time.Instant.parse("2027-02-26T20:00:00Z"),
            java.time.Instant.parse("2027-02-26T23:30:00Z"),
            "Europe/Chisinau");
    Verdict verdict = rule.judge(journey().legs(overnight).build());
    assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(verdict.reason()).startsWith("2027-02-27");
  }

  private Verdict judge(String country, String zone, String date) {
    return rule.judge(journey().to(country, zone, date + "T09:00").build());
  }
}
