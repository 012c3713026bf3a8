package org.passage.referrals.itinerary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.referrals.itinerary.JourneyBuilder.agency;
import static org.passage.referrals.itinerary.JourneyBuilder.journey;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MetByQualifiedAgencyTest {
  private static final LocalDate ARRIVAL = LocalDate.parse("2027-03-01");

  private final MetByQualifiedAgency rule = new MetByQualifiedAgency();

  @Test
  void passesWhereAQualifiedAgencyMeetsHer() {
    assertThat(rule.judge(journey().build()).outcome()).isEqualTo(Outcome.PASSED);
  }

  @Test
  void failsWhereNobodyMeetsHer() {
    assertThat(rule.judge(journey().metBy(null).build()).outcome()).isEqualTo(Outcome.FAILED);
  }

  @Test
  void acceptsAQualificationOnItsLastDay() {
    assertThat(rule.judge(journey().metBy(agency("MD", ARRIVAL)).build()).outcome())
        .isEqualTo(Outcome.PASSED);
  }

  @Test
  void failsWhereTheQualificationEndsBeforeSheArrives() {
    assertThat(rule.judge(journey().metBy(agency("MD", ARRIVAL.minusDays(1))).build()).outcome())
        .isEqualTo(Outcome.FAILED);
  }

  @Test
  void failsWhereTheAgencyWorksInAnotherCountry() {
    assertThat(rule.judge(journey().metBy(agency("RO", ARRIVAL)).build()).outcome())
        .isEqualTo(Outcome.FAILED);
  }

  @Test
  void failsWhereTheAgencyHasNoQualification() {
    assertThat(rule.judge(journey().metBy(agency("MD", null)).build()).outcome())
        .isEqualTo(Outcome.FAILED);
  }
}
