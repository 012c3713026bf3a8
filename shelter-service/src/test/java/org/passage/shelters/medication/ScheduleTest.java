package org.passage.shelters.medication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passage.chassis.problem.InvalidInput;

class ScheduleTest {
  private static final ZoneId ROME = ZoneId.of("Europe/Rome");
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  @ParameterizedTest
  @CsvSource({
    // An ordinary day, the one on which the clock leaves out 02:00 to 03:00, and the one on which
    // it has that hour twice.
    "2026-07-01, 02:30, 2026-07-01T00:30:00Z",
    "2026-03-29, 02:30, 2026-03-29T01:30:00Z",
    "2026-03-29, 03:30, 2026-03-29T01:30:00Z",
    "2026-10-25, 02:30, 2026-10-25T00:30:00Z",
    "2026-10-25, 03:30, 2026-10-25T02:30:00Z"
  })
  void aTimeIsReadOnTheClockOfTheHouse(LocalDate day, LocalTime time, Instant moment) {
    assertThat(Schedule.moment(day, time, ROME)).isEqualTo(moment);
  }

  @ParameterizedTest
  @CsvSource({
    // In Rome: shortly before and after midnight, and at noon.
    "23:30, 2026-12-02T22:50:00Z, 2026-12-02",
    "23:30, 2026-12-02T23:20:00Z, 2026-12-02",
    "00:30, 2026-12-02T22:50:00Z, 2026-12-03",
    "00:30, 2026-12-02T23:50:00Z, 2026-12-03",
    "12:00, 2026-12-02T11:00:00Z, 2026-12-02"
  })
  void aDoseIsForTheNearestDayOfItsTime(LocalTime time, Instant at, LocalDate day) {
    Schedule daily = at(LocalTime.of(23, 30), LocalTime.of(0, 30), LocalTime.NOON);
    assertThat(daily.slot(time, null, at, ROME).day()).isEqualTo(day);
  }

  @Test
  void aDoseAsNeededIsOfTheDayOfTheHouse() {
    Schedule asNeeded = new Schedule(List.of(), new AsNeeded(4, 60), FIRST, null);
    Instant at = Instant.parse("2026-12-02T23:20:00Z");
    assertThat(asNeeded.slot(null, null, at, ROME).day()).isEqualTo("2026-12-03");
    assertThatThrownBy(() -> asNeeded.slot(LocalTime.NOON, null, at, ROME))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void otherTimesAndDaysAreRefused() {
    Schedule daily = at(LocalTime.NOON);
    Instant at = Instant.parse("2026-12-02T11:00:00Z");
    assertThatThrownBy(() -> daily.slot(null, null, at, ROME)).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> daily.slot(LocalTime.MIDNIGHT, null, at, ROME))
        .isInstanceOf(InvalidInput.class);
    LocalDate tooFar = LocalDate.of(2026, 12, 4);
    assertThatThrownBy(() -> daily.slot(LocalTime.NOON, tooFar, at, ROME))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void isAtTimesOrAsNeededAndDoesNotEndBeforeItBegins() {
    AsNeeded asNeeded = new AsNeeded(1, 0);
    assertThatThrownBy(() -> Schedule.of(List.of(), null, FIRST, null))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> Schedule.of(List.of(LocalTime.NOON), asNeeded, FIRST, null))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> Schedule.of(List.of(), asNeeded, FIRST, FIRST.minusDays(1)))
        .isInstanceOf(InvalidInput.class);
    Schedule oneDay = Schedule.of(List.of(), asNeeded, FIRST, FIRST);
    assertThat(oneDay.lastsOn(FIRST)).isTrue();
    assertThat(oneDay.lastsOn(FIRST.plusDays(1))).isFalse();
    assertThat(oneDay.lastsOn(FIRST.minusDays(1))).isFalse();
  }

  private static Schedule at(LocalTime... times) {
    return new Schedule(List.of(times), null, FIRST, null);
  }
}
