package org.passage.referrals.itinerary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.passage.referrals.itinerary.JourneyBuilder.RULEBOOK;
import static org.passage.referrals.itinerary.JourneyBuilder.agency;
import static org.passage.referrals.itinerary.JourneyBuilder.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.passage.referrals.meeting.MeetingNotAccepted;

class JudgementTest {
  @Test
  void asksEveryRuleOnce() {
    assertThat(Judgement.of(journey().build()).verdicts())
        .extracting(Verdict::rule)
        .containsExactlyInAnyOrder(ItineraryRule.values());
  }

  @Test
  void keepsTheVersionOfTheRulebook() {
    assertThat(Judgement.of(journey().build()).rulebookId()).isEqualTo(RULEBOOK.version());
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
    Itinerary early = journey().arrivingAt("2027-03-01T08:00").check();
    Itinerary later = journey().arrivingAt("2027-03-01T15:00").check();
    Itinerary late = journey().arrivingAt("2027-03-01T21:00").check();
    List<Itinerary> ranked = Stream.of(late, later, early).sorted(Itinerary.BEST_FIRST).toList();
    assertThat(ranked).containsExactly(early, later, late);
  }

  @Test
  void judgesAgainWhenItIsConfirmed() {
    Itinerary checked = journey().check();
    Judge judge = new Judge(RULEBOOK, checked.checkedAt());
    LocalDate expired = LocalDate.parse("2027-01-31");
    assertThatExceptionOfType(ItineraryRejected.class)
        .isThrownBy(() -> checked.confirm(new Reception("MD", agency("MD", expired)), judge))
        .withMessageContaining("met-by-qualified-agency");
    Reception able = new Reception("MD", agency("MD", LocalDate.parse("2027-12-31")));
    assertThatExceptionOfType(MeetingNotAccepted.class)
        .isThrownBy(() -> checked.confirm(able, judge));
  }
}
