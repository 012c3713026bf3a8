package org.passage.shelters.reception;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.passage.chassis.codes.Codes;
import org.passage.shelters.api.DueInReceptionV1;
import org.passage.shelters.api.ReactionCodeV1;
import org.passage.shelters.api.ReactionResponsesV1;
import org.passage.shelters.api.ReceptionChecklistItemV1;
import org.passage.shelters.api.ReceptionChecklistListV1;
import org.passage.shelters.api.ReceptionChecklistV1;
import org.passage.shelters.api.ReceptionChoiceV1;
import org.passage.shelters.api.ReceptionItemAnswerV1;
import org.passage.shelters.api.ReceptionItemKindV1;
import org.passage.shelters.api.ReceptionItemOutcomeV1;
import org.passage.shelters.api.ReceptionMeetingV1;
import org.passage.shelters.api.ReceptionStateV1;
import org.passage.shelters.api.ReceptionStepRecordV1;
import org.passage.shelters.api.ReceptionStepStateV1;
import org.passage.shelters.api.ReceptionStepV1;
import org.passage.shelters.api.ReceptionV1;
import org.passage.shelters.api.ReceptionWishV1;
import org.passage.shelters.api.WaitingReceptionV1;

/** A reception in the contract's forms. */
final class ReceptionFormat {
  private final SupportiveResponses responses;

  ReceptionFormat(SupportiveResponses responses) {
    this.responses = responses;
  }

  ReceptionV1 full(Reception it) {
    return new ReceptionV1(
            it.id(),
            it.arrival().placementId(),
            it.caseId(),
            it.arrival().shelterId(),
            ReceptionStateV1.valueOf(it.standing().state().name()),
            it.arrival().at(),
            it.procedure().steps().stream().map(this::step).toList())
        .waitsFrom(it.standing().waitsFrom())
        .healthItems(answers(it.procedure().health()));
  }

  private ReceptionStepRecordV1 step(StepRecord it) {
    return new ReceptionStepRecordV1(
            step(it.step()),
            ReceptionStepStateV1.valueOf(it.state().name()),
            it.wishes().stream().map(ReceptionFormat::choice).toList(),
            answers(it.answers()))
        .meeting(it.meeting() == null ? null : meeting(it.meeting()));
  }

  private ReceptionMeetingV1 meeting(Meeting it) {
    return new ReceptionMeetingV1(
            it.checklist(),
            it.heldAt(),
            it.language().code(),
            it.language().interpreter(),
            Codes.all(ReactionCodeV1.class, it.reactions()),
            it.reactions().stream().map(this::responses).toList(),
            it.entry().by(),
            it.entry().at())
        .note(it.note());
  }

  private ReactionResponsesV1 responses(ReactionCode to) {
    return new ReactionResponsesV1(ReactionCodeV1.valueOf(to.name()), responses.to(to));
  }

  private static ReceptionChoiceV1 choice(Wish it) {
    return new ReceptionChoiceV1(
            ReceptionWishV1.valueOf(it.wish().name()),
            requireNonNull(it.aside().reason()),
            it.entry().by(),
            it.entry().at())
        .postponedUntil(it.aside().until());
  }

  private static List<ReceptionItemAnswerV1> answers(List<ItemAnswer> all) {
    return all.stream().map(ReceptionFormat::answer).toList();
  }

  private static ReceptionItemAnswerV1 answer(ItemAnswer it) {
    Aside aside = it.aside();
    return new ReceptionItemAnswerV1(
            it.item(),
            ReceptionItemOutcomeV1.valueOf(it.outcome().name()),
            it.entry().by(),
            it.entry().at())
        .reason(aside == null ? null : aside.reason())
        .postponedUntil(aside == null ? null : aside.until());
  }

  /** With what is due by now. */
  static WaitingReceptionV1 waiting(Reception it, List<Wait> waits, Instant now) {
    return new WaitingReceptionV1(
        it.arrival().placementId(),
        it.caseId(),
        it.arrival().at(),
        waits.stream()
            .filter(wait -> !wait.from().isAfter(now))
            .map(ReceptionFormat::due)
            .toList());
  }

  private static DueInReceptionV1 due(Wait it) {
    return new DueInReceptionV1(step(it.step()), it.postponed(), it.from()).item(it.item());
  }

  static ReceptionChecklistListV1 checklist(Checklist it) {
    return new ReceptionChecklistListV1(
        it.version(),
        Arrays.stream(ReceptionStep.values())
            .map(step ->
                new ReceptionChecklistV1(
                    step(step), it.of(step).stream().map(ReceptionFormat::item).toList()))
            .toList());
  }

  private static ReceptionChecklistItemV1 item(Checklist.Item it) {
    return new ReceptionChecklistItemV1(
        it.code(), ReceptionItemKindV1.valueOf(it.kind().name()), it.text());
  }

  private static ReceptionStepV1 step(ReceptionStep it) {
    return ReceptionStepV1.valueOf(it.name());
  }
}
