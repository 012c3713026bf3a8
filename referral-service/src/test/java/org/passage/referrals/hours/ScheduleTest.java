package org.passage.referrals.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passage.chassis.problem.InvalidInput;
import org.passage.referrals.hours.Schedule.Span;
import org.passage.referrals.hours.Schedule.Validity;

class ScheduleTest {
  private static final ZoneId CHISINAU = ZoneId.of("Europe/Chisinau");

  @ParameterizedTest(name = "{0} {1}-{2} at {3}: {4}")
  @CsvSource(
      delimiter = '|',
      value = {
        // 2026-11-23 is a Monday; Chisinau is two hours ahead of UTC in winter, three in summer.
        "FREQ=WEEKLY;BYDAY=MO,TU|09:00|17:00|2026-11-23T06:59:59Z|false",
        "FREQ=WEEKLY;BYDAY=MO,TU|09:00|17:00|2026-11-23T07:00:00Z|true",
        "FREQ=WEEKLY;BYDAY=MO,TU|09:00|17:00|2026-11-23T14:59:59Z|true",
        "FREQ=WEEKLY;BYDAY=MO,TU|09:00|17:00|2026-11-23T15:00:00Z|false",
        "FREQ=WEEKLY;BYDAY=MO,TU|09:00|17:00|2026-11-25T08:00:00Z|false",
        "FREQ=WEEKLY;BYDAY=MO|09:00|17:00|2026-07-06T06:00:00Z|true",
        "FREQ=WEEKLY;BYDAY=MO|09:00|17:00|2026-07-06T05:59:59Z|false",
        // Over midnight: Friday's night ends on Saturday, and Saturday has none of its own.
        "FREQ=WEEKLY;BYDAY=FR|22:00|06:00|2026-11-27T19:59:59Z|false",
        "FREQ=WEEKLY;BYDAY=FR|22:00|06:00|2026-11-27T20:00:00Z|true",
        "FREQ=WEEKLY;BYDAY=FR|22:00|06:00|2026-11-28T03:59:59Z|true",
        "FREQ=WEEKLY;BYDAY=FR|22:00|06:00|2026-11-28T04:00:00Z|false",
        "FREQ=WEEKLY;BYDAY=FR|22:00|06:00|2026-11-28T21:00:00Z|false",
        // Day and night.
        "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU|00:00|00:00|2026-11-23T22:00:00Z|true",
        "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU|00:00|00:00|2026-11-23T21:59:59Z|true",
        // The night in which the clocks go back has an hour more.
        "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU|22:00|06:00|2026-10-25T03:59:59Z|true",
        "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU|22:00|06:00|2026-10-25T04:00:00Z|false",
        "FREQ=MONTHLY;BYDAY=1SA|09:00|12:00|2026-12-05T08:00:00Z|true",
        "FREQ=MONTHLY;BYDAY=1SA|09:00|12:00|2026-12-12T08:00:00Z|false",
        "FREQ=MONTHLY;BYDAY=-1FR|09:00|12:00|2026-11-27T08:00:00Z|true",
        "FREQ=MONTHLY;BYDAY=-1FR|09:00|12:00|2026-11-20T08:00:00Z|false",
        "FREQ=MONTHLY;BYMONTHDAY=15,-1|09:00|12:00|2026-11-30T08:00:00Z|true",
        "FREQ=MONTHLY;BYMONTHDAY=15,-1|09:00|12:00|2026-11-15T08:00:00Z|true",
        "FREQ=MONTHLY;BYMONTHDAY=15,-1|09:00|12:00|2026-11-29T08:00:00Z|false",
      })
  void isOpenByTheClockOfThePlace(
      String rule, LocalTime opens, LocalTime closes, Instant moment, boolean open) {
    Schedule schedule = new Schedule(rule, new Span(opens, closes), null, Validity.ALWAYS, null);
    assertThat(schedule.isOpen(moment, CHISINAU, day -> false)).isEqualTo(open);
  }

  @ParameterizedTest
  @CsvSource({
    // Every other Monday from 2 November.
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO, 2026-11-16, true",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO, 2026-11-23, false",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO, 2026-10-19, false",
    "FREQ=WEEKLY;BYDAY=MO;COUNT=2, 2026-11-09, true",
    "FREQ=WEEKLY;BYDAY=MO;COUNT=2, 2026-11-16, false",
    "FREQ=WEEKLY;BYDAY=MO;UNTIL=20261109, 2026-11-09, true",
    "FREQ=WEEKLY;BYDAY=MO;UNTIL=20261109, 2026-11-16, false",
    "FREQ=WEEKLY, 2026-11-30, true",
    "FREQ=WEEKLY, 2026-12-01, false",
  })
  void countsFromItsFirstDay(String rule, LocalDate day, boolean open) {
    Schedule schedule =
        new Schedule(
            rule,
            new Span(LocalTime.of(9, 0), LocalTime.of(17, 0)),
            LocalDate.parse("2026-11-02"),
            Validity.ALWAYS,
            null);
    Instant noon = day.atTime(12, 0).atZone(CHISINAU).toInstant();
    assertThat(schedule.isOpen(noon, CHISINAU, it -> false)).isEqualTo(open);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-09T08:00:00Z, false", "2026-11-16T08:00:00Z, true",
    "2026-11-23T08:00:00Z, true", "2026-11-30T08:00:00Z, false"
  })
  void saysNothingOfDaysForWhichItIsNotValid(Instant moment, boolean open) {
    Schedule schedule =
        new Schedule(
            "FREQ=WEEKLY;BYDAY=MO",
            new Span(LocalTime.of(9, 0), LocalTime.of(17, 0)),
            null,
            new Validity(LocalDate.parse("2026-11-10"), LocalDate.parse("2026-11-23")),
            null);
    assertThat(schedule.isOpen(moment, CHISINAU, day -> false)).isEqualTo(open);
  }

  @Test
  void doesNotBeginOnADayOnWhichItIsClosed() {
    Hours nights =
        new Hours(
            List.of(
                new Schedule(
                    "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU",
                    new Span(LocalTime.of(22, 0), LocalTime.of(6, 0)),
                    null,
                    Validity.ALWAYS,
                    null)),
            List.of(new Closure(LocalDate.parse("2026-12-25"), LocalDate.parse("2026-12-26"))),
            CHISINAU);
    // What began on the evening before goes on.
    assertThat(nights.isOpen(Instant.parse("2026-12-25T03:00:00Z"))).isTrue();
    assertThat(nights.isOpen(Instant.parse("2026-12-25T20:00:00Z"))).isFalse();
    assertThat(nights.isOpen(Instant.parse("2026-12-27T03:00:00Z"))).isFalse();
    assertThat(nights.isOpen(Instant.parse("2026-12-27T20:00:00Z"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "FREQ=WEEKLY, , /startsOn",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO, , /startsOn",
    "FREQ=WEEKLY;BYDAY=MO;COUNT=3, , /startsOn",
    "FREQ=WEEKLY;BYDAY=2MO, 2026-11-02, /rule",
    "FREQ=NEVER, 2026-11-02, /rule",
  })
  void refusesARuleThatSaysNoDays(String rule, @Nullable LocalDate startsOn, String pointer) {
    Schedule said =
        new Schedule(
            rule, new Span(LocalTime.NOON, LocalTime.MIDNIGHT), startsOn, Validity.ALWAYS, null);
    assertThatThrownBy(() -> HoursFormat.required("/schedules/0", said))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            it ->
                assertThat(it.errors())
                    .extracting("pointer")
                    .containsExactly("/schedules/0" + pointer));
  }
}
