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
import org.passage.referrals.api.MessageReceiptV1;
import org.passage.referrals.api.MessageV1;
import org.passage.referrals.api.NewMessageV1;
import org.passage.referrals.api.PartyV1;
import org.passage.referrals.api.SaidMessageV1;
import org.passage.referrals.api.StepV1;
import org.passage.referrals.api.WordingV1;
import org.passage.referrals.protocol.AssistanceType;
import org.passage.referrals.protocol.Attachment;
import org.passage.referrals.protocol.Content;
import org.passage.referrals.protocol.Message;
import org.passage.referrals.protocol.Message.Earlier;
import org.passage.referrals.protocol.Step;

/** Between the contract's form and a message; refuses what its step does not know. */
public final class MessageFormat {
  /** How long after her departure the referral may have been opened. */
  private static final Duration LATE_PAPERS = Duration.ofDays(1);

  /** How long she may be on the way. */
  private static final Duration LONGEST_WAY = Duration.ofDays(30);

  private final Step step;
  private final String within;
  private final List<FieldError> errors = new ArrayList<>();
  private List<AssistanceType> asked = List.of();
  private @Nullable Instant arrived;

  /** For a message that is the whole request. */
  public MessageFormat(Step step) {
    this(step, "");
  }

  /**
   * For one message.
   *
   * @param within where it stands in the request, as a JSON pointer
   */
  MessageFormat(Step step, String within) {
    this.step = step;
    this.within = within;
  }

  /** What assistance was asked for, of which a confirmation may name a part. */
  MessageFormat asked(List<AssistanceType> wanted) {
    asked = wanted;
    return this;
  }

  /** When she arrived, where that is on record: she cannot have departed after it. */
  MessageFormat arrived(@Nullable Instant at) {
    arrived = at;
    return this;
  }

  /**
   * What a message says.
   *
   * @param earliest when anything in it can have happened
   * @throws InvalidInput naming every field that is missing, misplaced or impossible
   */
  public Content content(NewMessageV1 given, Instant earliest, Instant now) {
    List<AssistanceType> assistance = Codes.all(AssistanceType.class, given.getAssistance());
    if (step == Step.REINTEGRATION_CONFIRMATION) {
      partly(assistance);
    } else {
      belongs("assistance", given.getAssistance(), Step.REINTEGRATION_REQUEST);
    }
    belongs("departedAt", given.getDepartedAt(), Step.POST_DEPARTURE_NOTIFICATION);
    belongs("arrivedAt", given.getArrivedAt(), Step.ARRIVAL_CONFIRMATION);
    happened("departedAt", given.getDepartedAt(), earliest.minus(LATE_PAPERS), now);
    notAfterArrival(given.getDepartedAt());
    happened("arrivedAt", given.getArrivedAt(), earliest, now);
    expected(given.getExpectedArrivalAt(), given.getDepartedAt());
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    return new Content(
        given.getText(),
        assistance,
        given.getDepartedAt(),
        given.getExpectedArrivalAt(),
        given.getArrivedAt());
  }

  private void belongs(String field, @Nullable Object value, Step where) {
    if (where == step && value == null) {
      errors.add(new FieldError(within + "/" + field, "is needed for " + Codes.written(step)));
    }
    if (where != step && value != null) {
      errors.add(new FieldError(within + "/" + field, "does not belong to " + Codes.written(step)));
    }
  }

  private void partly(List<AssistanceType> confirmed) {
    if (!asked.containsAll(confirmed)) {
      errors.add(new FieldError(within + "/assistance", "must be among what was asked for"));
    }
  }

  private void happened(String field, @Nullable Instant at, Instant earliest, Instant now) {
    if (at == null || !errors.isEmpty()) {
      return;
    }
    if (at.isAfter(now)) {
      errors.add(new FieldError(within + "/" + field, "must not be in the future"));
    }
    if (at.isBefore(earliest)) {
      errors.add(new FieldError(within + "/" + field, "must not be before what it follows"));
    }
  }

  private void notAfterArrival(@Nullable Instant departed) {
    if (departed != null && arrived != null && departed.isAfter(arrived)) {
      errors.add(new FieldError(within + "/departedAt", "must not be after her arrival"));
    }
  }

  private void expected(@Nullable Instant at, @Nullable Instant departed) {
    if (at == null || !errors.isEmpty()) {
      return;
    }
    if (departed == null) {
      errors.add(
          new FieldError(
              within + "/expectedArrivalAt", "does not belong to " + Codes.written(step)));
    } else if (!at.isAfter(departed) || at.isAfter(departed.plus(LONGEST_WAY))) {
      errors.add(
          new FieldError(
              within + "/expectedArrivalAt", "must be within 30 days after the departure"));
    }
  }

  static MessageV1 full(Message it) {
    SaidMessageV1 said = said(it.content());
    return new MessageV1(
            it.id(),
            StepV1.valueOf(it.step().name()),
            PartyV1.valueOf(it.step().sender().name()),
            it.organizationId(),
            it.sentAt(),
            it.wording(),
            it.receipts().stream()
                .map(read -> new MessageReceiptV1(read.wording(), read.readAt()))
                .toList())
        .text(said.getText())
        .assistance(said.getAssistance())
        .departedAt(said.getDepartedAt())
        .expectedArrivalAt(said.getExpectedArrivalAt())
        .arrivedAt(said.getArrivedAt())
        .attachmentIds(
            it.attachments().isEmpty()
                ? null
                : it.attachments().stream().map(Attachment::id).toList())
        .amendedAt(it.earlier().isEmpty() ? null : it.earlier().getLast().replacedAt());
  }

  /** What it said, and says now. */
  static List<WordingV1> wordings(Message it) {
    List<WordingV1> wordings = new ArrayList<>();
    Instant saidAt = it.sentAt();
    for (Earlier before : it.earlier()) {
      wordings.add(
          new WordingV1(wordings.size() + 1, said(before.content()), saidAt)
              .replacedAt(before.replacedAt())
              .reason(before.reason()));
      saidAt = before.replacedAt();
    }
    wordings.add(new WordingV1(it.wording(), said(it.content()), saidAt));
    return wordings;
  }

  private static SaidMessageV1 said(Content it) {
    List<AssistanceType> assistance = it.assistance();
    return new SaidMessageV1()
        .text(it.text())
        .assistance(assistance.isEmpty() ? null : Codes.all(AssistanceTypeV1.class, assistance))
        .departedAt(it.departedAt())
        .expectedArrivalAt(it.expectedArrivalAt())
        .arrivedAt(it.arrivedAt());
  }
}
