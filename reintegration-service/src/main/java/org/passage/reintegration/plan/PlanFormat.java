package org.passage.reintegration.plan;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.problem.InvalidInput;
import org.passage.reintegration.api.AgreementGiverV1;
import org.passage.reintegration.api.AgreementMethodV1;
import org.passage.reintegration.api.AgreementV1;
import org.passage.reintegration.api.AttemptKindV1;
import org.passage.reintegration.api.ContactAttemptV1;
import org.passage.reintegration.api.EndingReasonV1;
import org.passage.reintegration.api.EndingV1;
import org.passage.reintegration.api.FileAnswerV1;
import org.passage.reintegration.api.FileOfferV1;
import org.passage.reintegration.api.FollowUpV1;
import org.passage.reintegration.api.NewAgreementV1;
import org.passage.reintegration.api.PauseReasonV1;
import org.passage.reintegration.api.PlanStateV1;
import org.passage.reintegration.api.PlanV1;
import org.passage.reintegration.plan.Closing.FileOffer;
import org.passage.reintegration.plan.Closing.FollowUp;

/** Between the contract's forms and a plan; refuses what cannot be. */
final class PlanFormat {
  private PlanFormat() {}

  /** An agreement to a plan; a child's guardian gives it, and the child is heard. */
  static Agreement agreement(String pointer, NewAgreementV1 given, boolean child, Instant now) {
    AgreementGiver giver = AgreementGiver.valueOf(given.getGivenBy().name());
    if (child != (giver == AgreementGiver.GUARDIAN)) {
      throw InvalidInput.at(
          pointer + "/givenBy",
          child ? "must be guardian: she is a child" : "must be self: she is of age");
    }
    if (child != (given.getChildView() != null)) {
      throw InvalidInput.at(
          pointer + "/childView",
          child ? "is needed: she is a child and must be heard" : "is only for a child");
    }
    return new Agreement(
        giver,
        given.getChildView(),
        given.getLanguage(),
        AgreementMethod.valueOf(given.getMethod().name()),
        now);
  }

  static PlanV1 full(Plan it) {
    return new PlanV1(
            it.id(),
            it.caseId(),
            it.assessmentId(),
            it.organizationId(),
            PlanStateV1.valueOf(it.state().name()),
            it.making().edition(),
            it.objectives().stream().map(ObjectiveFormat::full).toList(),
            it.making().risks().stream().map(ContentFormat::risk).toList(),
            it.draftedAt())
        .templateId(it.making().templateId())
        .uneditedReason(it.making().uneditedReason())
        .agreement(agreement(it.agreement()))
        .paused(paused(it.course().paused()))
        .ending(ending(it.course().ending()))
        .startedAt(it.course().startedAt());
  }

  static List<PlanV1> full(List<Plan> plans) {
    return plans.stream().map(PlanFormat::full).toList();
  }

  static @Nullable AgreementV1 agreement(@Nullable Agreement it) {
    return it == null
        ? null
        : new AgreementV1(
                AgreementGiverV1.valueOf(it.givenBy().name()),
                it.language(),
                AgreementMethodV1.valueOf(it.method().name()),
                it.givenAt())
            .childView(it.childView());
  }

  private static @Nullable PauseReasonV1 paused(@Nullable PauseReason it) {
    return it == null ? null : PauseReasonV1.valueOf(it.name());
  }

  private static @Nullable EndingV1 ending(@Nullable Ending it) {
    if (it == null) {
      return null;
    }
    Closing closing = it.closing();
    return new EndingV1(EndingReasonV1.valueOf(it.reason().name()), it.endedAt())
        .agreement(agreement(it.agreement()))
        .closingAssessmentId(closing.assessmentId())
        .file(file(closing.file()))
        .followUp(followUp(closing.followUp()))
        .attempts(attempts(it.attempts()))
        .movedTo(it.movedTo())
        .note(it.note());
  }

  private static @Nullable FileOfferV1 file(@Nullable FileOffer it) {
    return it == null
        ? null
        : new FileOfferV1(FileAnswerV1.valueOf(it.answer().name()), it.offeredOn());
  }

  private static @Nullable FollowUpV1 followUp(@Nullable FollowUp it) {
    return it == null ? null : new FollowUpV1(it.wished()).how(it.how());
  }

  private static @Nullable List<ContactAttemptV1> attempts(List<Attempt> all) {
    return all.isEmpty()
        ? null
        : all.stream()
            .map(it ->
                new ContactAttemptV1(it.triedOn(), AttemptKindV1.valueOf(it.how().name()))
                    .note(it.note()))
            .toList();
  }
}
