package org.passage.shelters.medication;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.passage.shelters.medication.Dose.Account;
import org.passage.shelters.medication.Dose.Words;
import org.passage.shelters.medication.Schedule.Slot;
import org.passage.shelters.shelter.Stamp;

class LimitsTest {
  private static final ZoneId ROME = ZoneId.of("Europe/Rome");
  private static final LocalDate DAY = LocalDate.of(2026, 12, 2);
  private static final LocalTime EIGHT = LocalTime.of(8, 0);
  private static final Instant NINE = Instant.parse("2026-12-02T08:00:00Z");
  private static final Duration HOUR = Duration.ofHours(1);

  @Test
  void asNeededHasAMostOfTheDay() {
    Limits limits = asNeeded(2, 0);
    List<Account> one = List.of(taken(NINE.minus(HOUR)));
    assertThatCode(() -> limits.require(taken(NINE), one)).doesNotThrowAnyException();
    List<Account> two = List.of(taken(NINE.minus(HOUR)), taken(NINE.plus(HOUR)));
    assertThatThrownBy(() -> limits.require(taken(NINE), two)).isInstanceOf(DoseOverMost.class);
    List<Account> refused = List.of(taken(NINE.minus(HOUR)), account(DoseOutcome.REFUSED, NINE));
    assertThatCode(() -> limits.require(taken(NINE), refused)).doesNotThrowAnyException();
  }

  @Test
  void asNeededHasALeastTimeBetweenAlsoOverMidnightAndToWhatWasRecordedLater() {
    Limits limits = asNeeded(10, 60);
    List<Account> others = List.of(taken(NINE));
    assertThatThrownBy(() -> limits.require(taken(NINE.plus(Duration.ofMinutes(59))), others))
        .isInstanceOf(DoseTooEarly.class)
        .hasMessageContaining("2026-12-02T09:00:00Z");
    assertThatThrownBy(() -> limits.require(taken(NINE.minus(Duration.ofMinutes(1))), others))
        .isInstanceOf(DoseTooEarly.class);
    assertThatCode(() -> limits.require(taken(NINE.plus(HOUR)), others)).doesNotThrowAnyException();

    Instant yesterday = Instant.parse("2026-12-01T22:40:00Z");
    Limits besideYesterday = asNeeded(10, 60, yesterday);
    Instant afterMidnight = Instant.parse("2026-12-01T23:10:00Z");
    assertThatThrownBy(() -> besideYesterday.require(taken(afterMidnight), List.of()))
        .isInstanceOf(DoseTooEarly.class);
    assertThatCode(() -> besideYesterday.require(taken(NINE), List.of()))
        .doesNotThrowAnyException();
  }

  @Test
  void aTimeIsNotLongBeforeItsTimeAndOnce() {
    Limits limits = atEight();
    Instant eight = Instant.parse("2026-12-02T07:00:00Z");
    assertThatCode(() -> limits.require(then(DoseOutcome.GIVEN, eight.minus(HOUR)), List.of()))
        .doesNotThrowAnyException();
    Account early = then(DoseOutcome.GIVEN, eight.minus(HOUR).minusSeconds(1));
    assertThatThrownBy(() -> limits.require(early, List.of())).isInstanceOf(DoseTooEarly.class);
    List<Account> taken = List.of(then(DoseOutcome.SELF_ADMINISTERED, eight));
    assertThatThrownBy(() -> limits.require(then(DoseOutcome.GIVEN, NINE), taken))
        .isInstanceOf(DoseOverMost.class);
    assertThatThrownBy(() -> limits.require(then(DoseOutcome.MISSED, NINE), taken))
        .isInstanceOf(DoseRecorded.class);
    List<Account> refused = List.of(then(DoseOutcome.REFUSED, eight));
    assertThatCode(() -> limits.require(then(DoseOutcome.GIVEN, NINE), refused))
        .doesNotThrowAnyException();
  }

  @Test
  void withAReasonWhateverWasTakenIsRecorded() {
    Words why = new Words(null, "The doctor said so on the telephone.", null);
    Account anyway = new Account(DoseOutcome.GIVEN, NINE, null, why, null, by(NINE));
    assertThatCode(() -> asNeeded(1, 600).require(anyway, List.of(taken(NINE.minus(HOUR)))))
        .doesNotThrowAnyException();
  }

  private static Limits asNeeded(int most, int minutes, Instant... beside) {
    Schedule schedule = new Schedule(List.of(), new AsNeeded(most, minutes), DAY, null);
    return new Limits(schedule, Slot.on(DAY, null, ROME), HOUR, List.of(beside));
  }

  private static Limits atEight() {
    Schedule schedule = new Schedule(List.of(EIGHT), null, DAY, null);
    return new Limits(schedule, Slot.on(DAY, EIGHT, ROME), HOUR, List.of());
  }

  private static Account taken(Instant at) {
    return account(DoseOutcome.GIVEN, at);
  }

  private static Account account(DoseOutcome outcome, Instant at) {
    return of(outcome, at, null);
  }

  private static Account then(DoseOutcome outcome, Instant at) {
    return of(outcome, at, EIGHT);
  }

  private static Account of(DoseOutcome outcome, Instant at, @Nullable LocalTime time) {
    return new Account(outcome, at, time, new Words(null, null, null), null, by(at));
  }

  private static Stamp by(Instant at) {
    return new Stamp("somebody", at);
  }
}
