package org.passage.referrals.mailinvitation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.places.TimeZones;
import org.passage.chassis.problem.InvalidInput;
import org.passage.referrals.api.NewMessageV1;
import org.passage.referrals.api.StepV1;
import org.passage.referrals.protocol.Step;

/**
 * What was filled in, as text.
 *
 * @param arrivedAt by the clock of the country, or of UTC where that has several
 */
record AnswerForm(@Nullable String text, @Nullable String arrivedAt) {
  /** As the contract has it. */
  private static final int LONGEST_TEXT = 4_000;

  /**
   * The message that it makes.
   *
   * @throws InvalidInput when a field cannot be read
   */
  NewMessageV1 message(Step step, String country) {
    NewMessageV1 message = new NewMessageV1(StepV1.valueOf(step.name()));
    if (text != null && !text.isBlank()) {
      message.text(words(text.strip()));
    }
    if (step == Step.ARRIVAL_CONFIRMATION && arrivedAt != null && !arrivedAt.isBlank()) {
      message.arrivedAt(moment(arrivedAt.strip(), TimeZones.likely(country)));
    }
    return message;
  }

  private static String words(String text) {
    if (text.length() > LONGEST_TEXT) {
      throw InvalidInput.at("/text", "must not be longer than " + LONGEST_TEXT + " characters");
    }
    if (text.indexOf(0) >= 0) {
      throw InvalidInput.at("/text", "is not a whole text");
    }
    return text;
  }

  private static Instant moment(String said, ZoneId clock) {
    try {
      return LocalDateTime.parse(said).atZone(clock).toInstant();
    } catch (DateTimeParseException unreadable) {
      throw InvalidInput.at("/arrivedAt", "must be a day and a time, as in 2026-11-30T10:10");
    }
  }
}
