package org.passage.referrals.itinerary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.referrals.itinerary.JourneyBuilder.journey;
import static org.passage.referrals.itinerary.JourneyBuilder.stop;

import java.util.List;
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
    Finding found = judge(country, zone, date);
    assertThat(found.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(found.reason()).contains("public holiday in " + country);
  }

  @Test
  void isNotTroubledByAHolidayOfAnotherCountry() {
    assertThat(judge("MD", "Europe/Chisinau", "2027-01-06").outcome()).isEqualTo(Outcome.PASSED);
  }

  @Test
  void flagsRatherThanGuessesWhereNoHolidaysAreKnown() {
    Finding found = judge("KH", "Asia/Phnom_Penh", "2027-03-01");
    assertThat(found.outcome()).isEqualTo(Outcome.FLAGGED);
    assertThat(found.reason()).contains("not known");
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
            stop("LHR", "GB", "Europe/London", "2027-02-26T20:00"),
            stop("RMO", "MD", "Europe/Chisinau", "2027-02-27T01:30"),
            List.of(),
            null);
    Finding found = rule.judge(journey().legs(overnight).build());
    assertThat(found.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(found.reason()).startsWith("2027-02-27");
  }

  private Finding judge(String country, String zone, String date) {
    return rule.judge(journey().to(country, zone, date + "T09:00").build());
  }
}
