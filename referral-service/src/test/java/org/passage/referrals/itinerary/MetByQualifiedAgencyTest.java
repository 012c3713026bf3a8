package org.passage.referrals.itinerary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.referrals.itinerary.JourneyBuilder.agency;
import static org.passage.referrals.itinerary.JourneyBuilder.journey;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.passage.referrals.agency.Agency;

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
    Agency unqualified =
        new Agency("agn_none", 1, "sunrise", "None", "MD", null, List.of(), List.of());
    assertThat(rule.judge(journey().metBy(unqualified).build()).outcome())
        .isEqualTo(Outcome.FAILED);
  }
}
