package org.passage.referrals.itinerary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.passage.referrals.itinerary.JourneyBuilder.agency;
import static org.passage.referrals.itinerary.JourneyBuilder.journey;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JudgementTest {
  @Test
  void asksEveryRuleOnce() {
    assertThat(Judgement.of(journey().build()).verdicts())
        .extracting(Verdict::rule)
        .containsExactlyInAnyOrder(ItineraryRule.values());
  }

  @Test
  void sharesAHundredPointsAmongTheRules() {
    assertThat(Arrays.stream(ItineraryRule.values()).mapToInt(ItineraryRule::weight).sum())
        .isEqualTo(100);
  }

  @Test
  void acceptsAWorkdayMorningMetByAQualifiedAgency() {
    Judgement judgement = Judgement.of(journey().build());
    assertThat(judgement.acceptable()).isTrue();
    assertThat(judgement.score()).isGreaterThan(85);
  }

  @Test
  void rejectsALateWeekendArrivalForBothReasons() {
    Judgement judgement = Judgement.of(journey().arrivingAt("2027-02-27T22:10").build());
    assertThat(judgement.acceptable()).isFalse();
    assertThat(judgement.failed())
        .extracting(Verdict::rule)
        .containsExactly(ItineraryRule.ARRIVES_EARLY, ItineraryRule.ARRIVES_ON_WORKING_DAY);
  }

  @Test
  void ranksTheBestFirst() {
    Itinerary early = Itinerary.check(journey().arrivingAt("2027-03-01T08:00").build());
    Itinerary later = Itinerary.check(journey().arrivingAt("2027-03-01T15:00").build());
    Itinerary late = Itinerary.check(journey().arrivingAt("2027-03-01T21:00").build());
    List<Itinerary> ranked = Stream.of(late, later, early).sorted(Itinerary.BEST_FIRST).toList();
    assertThat(ranked).containsExactly(early, later, late);
  }

  @Test
  void judgesAgainWhenItIsConfirmed() {
    Journey journey = journey().build();
    Itinerary checked = Itinerary.check(journey);
    LocalDate expired = LocalDate.parse("2027-01-31");
    assertThatExceptionOfType(ItineraryRejected.class)
        .isThrownBy(() -> checked.confirm("MD", agency("MD", expired), journey.now()))
        .withMessageContaining("met-by-qualified-agency");
    assertThat(checked.confirm("MD", journey.metBy(), journey.now()).confirmed()).isTrue();
  }
}
