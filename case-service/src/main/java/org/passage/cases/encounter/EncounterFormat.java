package org.passage.cases.encounter;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.AttendeeV1;
import org.passage.cases.api.CorrectionReasonV1;
import org.passage.cases.api.EncounterKindV1;
import org.passage.cases.api.EncounterV1;
import org.passage.cases.api.EncounterVersionV1;
import org.passage.cases.api.MeetingPlaceV1;
import org.passage.cases.api.NewEncounterV1;
import org.passage.cases.api.PresentAsV1;
import org.passage.cases.api.ReactionCodeV1;
import org.passage.cases.api.SupportiveResponseV1;
import org.passage.cases.encounter.Meeting.Attendee;
import org.passage.cases.reaction.ReactionCode;
import org.passage.cases.reaction.Reactions;
import org.passage.chassis.problem.InvalidInput;

/** Between the contract's forms and an encounter; refuses what cannot be. */
final class EncounterFormat {
  private final Reactions reactions;

  EncounterFormat(Reactions reactions) {
    this.reactions = reactions;
  }

  static Meeting meeting(String pointer, NewEncounterV1 held, Instant now) {
    if (held.getStartedAt().isAfter(now)) {
      throw InvalidInput.at(pointer + "/startedAt", "must not be in the future");
    }
    return new Meeting(
        EncounterKind.valueOf(held.getKind().name()),
        held.getStartedAt(),
        held.getPlace() == null ? null : MeetingPlace.valueOf(held.getPlace().name()),
        held.getPresent() == null
            ? List.of()
            : held.getPresent().stream().map(EncounterFormat::attendee).toList(),
        new Meeting.Language(
            held.getLanguage(), held.getInterpreter(), held.getInterpreterAccepted()),
        held.getReactions().stream().map(it -> ReactionCode.valueOf(it.name())).toList(),
        held.getWhatHelps(),
        held.getNote());
  }

  private static Attendee attendee(AttendeeV1 it) {
    return new Attendee(PresentAs.valueOf(it.getRole().name()), it.getName());
  }

  EncounterV1 full(Encounter it) {
    Account account = it.account();
    Meeting meeting = account.meeting();
    return new EncounterV1(
            it.id(),
            it.caseId(),
            EncounterKindV1.valueOf(meeting.kind().name()),
            meeting.startedAt(),
            meeting.language().code(),
            meeting.language().interpreter(),
            meeting.reactions().stream().map(EncounterFormat::code).toList(),
            meeting.reactions().stream().map(this::responses).toList(),
            account.entry().by(),
            account.entry().at())
        .place(meeting.place() == null ? null : MeetingPlaceV1.valueOf(meeting.place().name()))
        .present(meeting.present().stream().map(EncounterFormat::attendee).toList())
        .interpreterAccepted(meeting.language().accepted())
        .whatHelps(meeting.whatHelps())
        .note(meeting.note())
        .healthNote(account.notes().health())
        .legalNote(account.notes().legal())
        .investigationNote(account.notes().investigation())
        .correction(reason(account.entry().reason()));
  }

  EncounterVersionV1 version(EncounterVersion it) {
    return new EncounterVersionV1(it.number(), full(it.encounter()));
  }

  private static AttendeeV1 attendee(Attendee it) {
    return new AttendeeV1(PresentAsV1.valueOf(it.role().name())).name(it.name());
  }

  private static @Nullable CorrectionReasonV1 reason(@Nullable CorrectionReason it) {
    return it == null ? null : CorrectionReasonV1.valueOf(it.name());
  }

  private SupportiveResponseV1 responses(ReactionCode code) {
    return new SupportiveResponseV1(code(code), reactions.of(code).supportiveResponses());
  }

  static ReactionCodeV1 code(ReactionCode code) {
    return ReactionCodeV1.valueOf(code.name());
  }
}
