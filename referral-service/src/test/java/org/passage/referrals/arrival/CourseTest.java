package org.passage.referrals.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.passage.referrals.arrival.Alarm.Charge;
import org.passage.referrals.arrival.Alarm.Closing;
import org.passage.referrals.arrival.Schedule.Level;
import org.passage.referrals.arrival.Schedule.Margin;
import org.passage.referrals.protocol.Urgency;

class CourseTest {
  private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");
  private static final Schedule SCHEDULE =
      new Schedule(
          new Margin(Duration.ofHours(4), Duration.ofHours(2), Duration.ofHours(1)),
          List.of(
              new Level(Duration.ZERO, List.of(AlarmedRole.REFERRAL_OFFICER)),
              new Level(Duration.ofHours(1), List.of(AlarmedRole.CASE_SUPERVISOR))),
          Duration.ofHours(6),
          Duration.ofHours(2),
          Duration.ofSeconds(15),
          Duration.ofMinutes(1));

  @Test
  void callsAfterTheMarginOfItsUrgency() {
    assertThat(SCHEDULE.alarmAt(TEN, Urgency.ROUTINE)).isEqualTo(TEN.plusSeconds(4 * 3600));
    assertThat(SCHEDULE.alarmAt(TEN, Urgency.EMERGENCY)).isEqualTo(TEN.plusSeconds(3600));
  }

  @Test
  void callsNothingBeforeItIsDue() {
    Course course = expecting();
    assertThat(course.called(SCHEDULE, TEN.plusSeconds(7199))).isSameAs(course);
  }

  @Test
  void getsLouderAndThenRepeatsTheLastCall() {
    Course first = expecting().called(SCHEDULE, at(2));
    assertThat(first.alarm().level()).isEqualTo(1);
    assertThat(first.called(SCHEDULE, at(2))).isSameAs(first);
    Course second = first.called(SCHEDULE, at(3));
    assertThat(second.alarm().level()).isEqualTo(2);
    assertThat(second.nextCallAt()).isEqualTo(at(9));
    Course third = second.called(SCHEDULE, at(10));
    assertThat(third.alarm().level()).isEqualTo(2);
    assertThat(third.alarm().repeated()).isEqualTo(1);
    assertThat(third.alarm().calls()).hasSize(2);
    assertThat(third.nextCallAt()).isEqualTo(at(16));
  }

  @Test
  void repeatsTheLoudestThatWasReachedWhenTheSettingsHaveFewerLevels() {
    Course second = expecting().called(SCHEDULE, at(2)).called(SCHEDULE, at(3));
    Schedule fewer =
        new Schedule(
            SCHEDULE.margin(),
            List.of(SCHEDULE.levels().getFirst()),
            SCHEDULE.againEvery(),
            SCHEDULE.quiet(),
            SCHEDULE.lookEvery(),
            SCHEDULE.longestLook());
    Course again = second.called(fewer, at(9));
    assertThat(again.alarm().level()).isEqualTo(2);
    assertThat(again.alarm().repeated()).isEqualTo(1);
  }

  @Test
  void keepsQuietWhenADelayIsShorterThanThat() {
    Course taken = expecting().called(SCHEDULE, at(2)).taken(charge(2));
    assertThat(taken.nextCallAt()).isEqualTo(at(4));
    Course moved = taken.moved(expectation(TEN.plusSeconds(60)), SCHEDULE, Urgency.URGENT);
    assertThat(moved.nextCallAt()).isEqualTo(at(4));
  }

  @Test
  void endsOnce() {
    Course closed =
        expecting()
            .called(SCHEDULE, at(2))
            .closed(new Closing(ArrivalOutcome.FOUND, "She called.", TellingWish.TELL, stamp(3)));
    assertThat(closed.nextCallAt()).isNull();
    assertThatThrownBy(() -> closed.taken(charge(4))).isInstanceOf(WatchOver.class);
    assertThatThrownBy(() -> closed.moved(expectation(at(9)), SCHEDULE, Urgency.URGENT))
        .isInstanceOf(WatchOver.class);
  }

  @Test
  void takesNoMoreThanAnybodyWouldRead() {
    Course course = expecting().called(SCHEDULE, at(2));
    for (int i = 0; i < 100; i++) {
      course = course.taken(charge(2));
    }
    Course full = course;
    assertThatThrownBy(() -> full.taken(charge(2))).isInstanceOf(TooMuchRecorded.class);
  }

  @Test
  void refusesLevelsThatGoBackOrTellNobody() {
    assertThatThrownBy(() -> levels(new Level(Duration.ZERO, List.of())))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() ->
            levels(
                new Level(Duration.ofHours(1), List.of(AlarmedRole.CASEWORKER)),
                new Level(Duration.ZERO, List.of(AlarmedRole.CASEWORKER))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void levels(Level... levels) {
    new Schedule(
        SCHEDULE.margin(),
        List.of(levels),
        SCHEDULE.againEvery(),
        SCHEDULE.quiet(),
        SCHEDULE.lookEvery(),
        SCHEDULE.longestLook());
  }

  private static Course expecting() {
    return Course.expecting(expectation(TEN), SCHEDULE.alarmAt(TEN, Urgency.URGENT));
  }

  private static Expectation expectation(Instant at) {
    return new Expectation(at, "RMO", null, true, stamp(0));
  }

  private static Charge charge(int hours) {
    return new Charge("We call.", stamp(hours), at(hours).plus(SCHEDULE.quiet()));
  }

  private static Stamp stamp(int hours) {
    return new Stamp("harbour", "somebody", at(hours));
  }

  private static Instant at(int hours) {
    return TEN.plus(Duration.ofHours(hours));
  }
}
