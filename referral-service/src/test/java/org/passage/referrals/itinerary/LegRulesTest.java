package org.passage.referrals.itinerary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.referrals.itinerary.JourneyBuilder.journey;
import static org.passage.referrals.itinerary.JourneyBuilder.leg;
import static org.passage.referrals.itinerary.Outcome.FAILED;
import static org.passage.referrals.itinerary.Outcome.FLAGGED;
import static org.passage.referrals.itinerary.Outcome.PASSED;
import static org.passage.referrals.itinerary.TravelMode.AIR;
import static org.passage.referrals.itinerary.TravelMode.RAIL;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class LegRulesTest {
  private static final Leg ROME_VIENNA =
      leg(AIR, "FCO", "VIE", "2027-03-01T06:00", "2027-03-01T08:00");
  private static final Leg VIENNA_CHISINAU =
      leg(AIR, "VIE", "RMO", "2027-03-01T09:00", "2027-03-01T11:00");
  private static final Leg BUCHAREST_CHISINAU =
      leg(RAIL, "OTP", "Chisinau", "2027-03-01T09:00", "2027-03-01T19:00");

  @Test
  void prefersAir() {
    Finding flown = new PrefersAir().judge(journey().legs(ROME_VIENNA, VIENNA_CHISINAU).build());
    Finding partly =
        new PrefersAir().judge(journey().legs(ROME_VIENNA, BUCHAREST_CHISINAU).build());
    Finding byRail = new PrefersAir().judge(journey().legs(BUCHAREST_CHISINAU).build());
    assertThat(flown.outcome()).isEqualTo(PASSED);
    assertThat(partly.outcome()).isEqualTo(FLAGGED);
    assertThat(byRail.outcome()).isEqualTo(FLAGGED);
    assertThat(flown.share()).isGreaterThan(partly.share());
    assertThat(partly.share()).isGreaterThan(byRail.share());
  }

  @Test
  void prefersFewerTransits() {
    FewTransits rule = new FewTransits();
    Finding none = rule.judge(journey().build());
    Finding one = rule.judge(journey().legs(ROME_VIENNA, VIENNA_CHISINAU).build());
    Finding two =
        rule.judge(journey().legs(ROME_VIENNA, VIENNA_CHISINAU, BUCHAREST_CHISINAU).build());
    assertThat(none.outcome()).isEqualTo(PASSED);
    assertThat(one.outcome()).isEqualTo(PASSED);
    assertThat(two.outcome()).isEqualTo(FLAGGED);
    assertThat(none.share()).isGreaterThan(one.share());
    assertThat(one.share()).isGreaterThan(two.share());
  }

  @Test
  void neverGivesLessThanNoPoints() {
    Leg[] many = new Leg[12];
    java.util.Arrays.fill(many, VIENNA_CHISINAU);
    assertThat(new FewTransits().judge(journey().legs(many).build()).share()).isZero();
  }

  @Test
  void failsWhereItHasDeparted() {
    Instant departure = ROME_VIENNA.from().instant();
    InTheFuture rule = new InTheFuture();
    JourneyBuilder journey = journey().legs(ROME_VIENNA);
    assertThat(rule.judge(journey.at(departure.minusSeconds(1))).outcome()).isEqualTo(PASSED);
    assertThat(rule.judge(journey.at(departure)).outcome()).isEqualTo(FAILED);
  }

  @Test
  void failsWhereTheClocksAreNotThoseOfTheReceivingCountry() {
    ArrivesInReceivingCountry rule = new ArrivesInReceivingCountry();
    assertThat(rule.judge(journey().build()).outcome()).isEqualTo(PASSED);
    assertThat(
            rule.judge(journey().to("MD", "Europe/Bucharest", "2027-03-01T09:00").build())
                .outcome())
        .isEqualTo(FAILED);
    assertThat(rule.judge(journey().to("MD", "UTC", "2027-03-01T09:00").build()).outcome())
        .isEqualTo(FAILED);
  }
}
