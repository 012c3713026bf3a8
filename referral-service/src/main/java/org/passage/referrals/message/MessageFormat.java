package org.passage.referrals.message;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.Problem.FieldError;
import org.passage.referrals.api.AssistanceTypeV1;
import org.passage.referrals.api.MessageV1;
import org.passage.referrals.api.NewMessageV1;
import org.passage.referrals.api.PartyV1;
import org.passage.referrals.api.StepV1;
import org.passage.referrals.protocol.AssistanceType;
import org.passage.referrals.protocol.Content;
import org.passage.referrals.protocol.Message;
import org.passage.referrals.protocol.Step;

/** Between the contract's form and a message; refuses what its step does not know. */
final class MessageFormat {
  /** How long after her departure the referral may have been opened. */
  private static final Duration LATE_PAPERS = Duration.ofDays(1);

  /** How long she may be on the way. */
  private static final Duration LONGEST_WAY = Duration.ofDays(30);

  private final Step step;
  private final List<FieldError> errors = new ArrayList<>();

  MessageFormat(Step step) {
    this.step = step;
  }

  /**
   * What a message says.
   *
   * @param earliest when anything in it can have happened
   * @throws InvalidInput naming every field that is missing, misplaced or impossible
   */
  Content content(NewMessageV1 given, Instant earliest, Instant now) {
    belongs("assistance", given.getAssistance(), Step.REINTEGRATION_REQUEST);
    belongs("departedAt", given.getDepartedAt(), Step.POST_DEPARTURE_NOTIFICATION);
    belongs("arrivedAt", given.getArrivedAt(), Step.ARRIVAL_CONFIRMATION);
    happened("departedAt", given.getDepartedAt(), earliest.minus(LATE_PAPERS), now);
    happened("arrivedAt", given.getArrivedAt(), earliest, now);
    expected(given.getExpectedArrivalAt(), given.getDepartedAt());
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    return new Content(
        given.getText(),
        given.getAssistance() == null
            ? List.of()
            : given.getAssistance().stream().map(it -> AssistanceType.valueOf(it.name())).toList(),
        given.getDepartedAt(),
        given.getExpectedArrivalAt(),
        given.getArrivedAt());
  }

  private void belongs(String field, @Nullable Object value, Step where) {
    if (where == step && value == null) {
      errors.add(new FieldError("/" + field, "is needed for " + Codes.written(step)));
    }
    if (where != step && value != null) {
      errors.add(new FieldError("/" + field, "does not belong to " + Codes.written(step)));
    }
  }

  private void happened(String field, @Nullable Instant at, Instant earliest, Instant now) {
    if (at == null || !errors.isEmpty()) {
      return;
    }
    if (at.isAfter(now)) {
      errors.add(new FieldError("/" + field, "must not be in the future"));
    }
    if (at.isBefore(earliest)) {
      errors.add(new FieldError("/" + field, "must not be before what it follows"));
    }
  }

  private void expected(@Nullable Instant at, @Nullable Instant departed) {
    if (at == null || !errors.isEmpty()) {
      return;
    }
    if (departed == null) {
      errors.add(new FieldError("/expectedArrivalAt", "does not belong to " + Codes.written(step)));
    } else if (!at.isAfter(departed) || at.isAfter(departed.plus(LONGEST_WAY))) {
      errors.add(
          new FieldError("/expectedArrivalAt", "must be within 30 days after the departure"));
    }
  }

  static MessageV1 full(Message it) {
    List<AssistanceType> assistance = it.content().assistance();
    return new MessageV1(
            it.id(),
            StepV1.valueOf(it.step().name()),
            PartyV1.valueOf(it.step().sender().name()),
            it.organizationId(),
            it.sentAt())
        .text(it.content().text())
        .assistance(
            assistance.isEmpty()
                ? null
                : assistance.stream().map(a -> AssistanceTypeV1.valueOf(a.name())).toList())
        .departedAt(it.content().departedAt())
        .expectedArrivalAt(it.content().expectedArrivalAt())
        .arrivedAt(it.content().arrivedAt());
  }
}
