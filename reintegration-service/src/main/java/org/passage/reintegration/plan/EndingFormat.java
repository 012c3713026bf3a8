package org.passage.reintegration.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Countries;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.Problem.FieldError;
import org.passage.reintegration.api.ContactAttemptV1;
import org.passage.reintegration.api.FileOfferV1;
import org.passage.reintegration.api.FollowUpV1;
import org.passage.reintegration.api.NewAgreementV1;
import org.passage.reintegration.api.NewEndingV1;
import org.passage.reintegration.assessment.Assessments;
import org.passage.reintegration.plan.Closing.FileOffer;
import org.passage.reintegration.plan.Closing.FollowUp;
import org.springframework.stereotype.Component;

/** From the contract's form to an ending; refuses what cannot be, and what lacks. */
@Component
final class EndingFormat {
  private final Assessments assessments;
  private final PlanSettings settings;
  private final Clock clock;

  EndingFormat(Assessments assessments, PlanSettings settings, Clock clock) {
    this.assessments = assessments;
    this.settings = settings;
    this.clock = clock;
  }

  Ending ending(NewEndingV1 how, Plan plan) {
    EndingReason reason = EndingReason.valueOf(how.getReason().name());
    List<FieldError> errors = new ArrayList<>();
    switch (reason) {
      case AGREED -> complete(how, plan, errors);
      case LOST_CONTACT -> withoutHer(how, errors);
      case HER_WISH, MOVED -> {
        // What there is of her word is welcome, and none of it is a condition.
      }
    }
    if (reason != EndingReason.MOVED && how.getMovedTo() != null) {
      errors.add(new FieldError("/movedTo", "is only for an ending because she moved"));
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    NewAgreementV1 given = how.getAgreement();
    String country = how.getMovedTo();
    Instant now = clock.instant();
    return new Ending(
        reason,
        given == null ? null : PlanFormat.agreement("/agreement", given, plan.child(), now),
        new Closing(
            closing(how.getClosingAssessmentId(), plan),
            file(how.getFile()),
            followUp(how.getFollowUp())),
        attempts(how.getAttempts(), reason),
        country == null ? null : Countries.required("/movedTo", country),
        how.getNote(),
        now);
  }

  private static void complete(NewEndingV1 how, Plan plan, List<FieldError> errors) {
    needed("/agreement", how.getAgreement(), errors);
    if (plan.course().startedAt() != null) {
      needed("/closingAssessmentId", how.getClosingAssessmentId(), errors);
      needed("/file", how.getFile(), errors);
      needed("/followUp", how.getFollowUp(), errors);
    }
  }

  private static void needed(String at, @Nullable Object part, List<FieldError> errors) {
    if (part == null) {
      errors.add(new FieldError(at, "is needed for an ending by agreement"));
    }
  }

  private static void withoutHer(NewEndingV1 how, List<FieldError> errors) {
    absent("/agreement", how.getAgreement(), errors);
    absent("/file", how.getFile(), errors);
    absent("/followUp", how.getFollowUp(), errors);
  }

  private static void absent(String at, @Nullable Object part, List<FieldError> errors) {
    if (part != null) {
      errors.add(new FieldError(at, "cannot be there when contact was lost"));
    }
  }

  private @Nullable String closing(@Nullable String assessmentId, Plan plan) {
    if (assessmentId == null) {
      return null;
    }
    Instant started = plan.course().startedAt();
    return assessments
        .find(plan.organizationId(), assessmentId)
        .filter(it -> started != null && it.closes(plan.caseId(), started))
        .orElseThrow(() ->
            InvalidInput.at(
                "/closingAssessmentId",
                "is no closing assessment of this case since the plan started"))
        .id();
  }

  private @Nullable FileOffer file(@Nullable FileOfferV1 offer) {
    if (offer == null) {
      return null;
    }
    if (offer.getOfferedOn().isAfter(LocalDate.now(clock))) {
      throw InvalidInput.at("/file/offeredOn", "must not be in the future");
    }
    return new FileOffer(FileAnswer.valueOf(offer.getAnswer().name()), offer.getOfferedOn());
  }

  private static @Nullable FollowUp followUp(@Nullable FollowUpV1 wish) {
    if (wish == null) {
      return null;
    }
    if (!wish.getWished() && wish.getHow() != null) {
      throw InvalidInput.at("/followUp/how", "is only for a wish");
    }
    return new FollowUp(wish.getWished(), wish.getHow());
  }

  private List<Attempt> attempts(@Nullable List<ContactAttemptV1> tried, EndingReason reason) {
    List<ContactAttemptV1> all = tried == null ? List.of() : tried;
    if (reason != EndingReason.LOST_CONTACT) {
      if (!all.isEmpty()) {
        throw InvalidInput.at("/attempts", "are only for an ending because contact was lost");
      }
      return List.of();
    }
    LocalDate today = LocalDate.now(clock);
    for (int i = 0; i < all.size(); i++) {
      LocalDate day = all.get(i).getTriedOn();
      if (day.isAfter(today) || day.isBefore(today.minusYears(1))) {
        throw InvalidInput.at(
            "/attempts/" + i + "/triedOn", "must be within the last year, and not in the future");
      }
    }
    if (all.stream().map(ContactAttemptV1::getTriedOn).distinct().count()
        < settings.contactAttempts()) {
      throw InvalidInput.at(
          "/attempts",
          "must be on " + settings.contactAttempts() + " different days before contact is lost");
    }
    return all.stream()
        .map(it ->
            new Attempt(it.getTriedOn(), AttemptKind.valueOf(it.getHow().name()), it.getNote()))
        .toList();
  }
}
