package org.passage.shelters.activity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.passage.chassis.problem.InvalidInput;
import org.passage.shelters.activity.Activity.Cancellation;
import org.passage.shelters.activity.Activity.Times;
import org.passage.shelters.activity.Offer.Words;
import org.passage.shelters.api.ActivityKindV1;
import org.passage.shelters.api.ActivityStateV1;
import org.passage.shelters.api.ActivityV1;
import org.passage.shelters.api.EnrolmentStateV1;
import org.passage.shelters.api.EnrolmentStepV1;
import org.passage.shelters.api.EnrolmentV1;
import org.passage.shelters.api.NewActivityV1;

/** Between the contract's forms and what is offered; refuses what cannot be. */
final class ActivityFormat {
  private static final Duration LATEST_RECORDED = Duration.ofDays(1);
  private static final Duration LONGEST = Duration.ofDays(1);
  private static final Duration FURTHEST = Duration.ofDays(366);

  private ActivityFormat() {}

  static Offer offer(NewActivityV1 said) {
    if (said.getLanguages().stream().anyMatch(Objects::isNull)) {
      throw InvalidInput.at("/languages", "must not hold null");
    }
    return new Offer(
        ActivityKind.valueOf(said.getKind().name()),
        new Words(said.getTitle(), said.getDescription()),
        said.getLedBy(),
        said.getCapacity(),
        List.copyOf(said.getLanguages()),
        said.getChildcare());
  }

  static Times times(NewActivityV1 said, Instant now) {
    Instant starts = said.getStartsAt();
    if (starts.isBefore(now.minus(LATEST_RECORDED)) || starts.isAfter(now.plus(FURTHEST))) {
      throw InvalidInput.at("/startsAt", "must be within the next year, or since yesterday");
    }
    Instant ends = said.getEndsAt();
    if (!ends.isAfter(starts) || ends.isAfter(starts.plus(LONGEST))) {
      throw InvalidInput.at("/endsAt", "must be later than startsAt, by a day at the most");
    }
    return new Times(starts, ends);
  }

  static ActivityV1 full(Activity it) {
    Offer offer = it.offer();
    Cancellation cancellation = it.cancellation();
    return new ActivityV1(
            it.id(),
            it.shelterId(),
            ActivityStateV1.valueOf(it.state().name()),
            ActivityKindV1.valueOf(offer.kind().name()),
            offer.words().title(),
            it.times().startsAt(),
            it.times().endsAt(),
            offer.leader(),
            offer.capacity(),
            it.free(),
            offer.languages(),
            offer.childcare(),
            it.offered().by(),
            it.offered().at())
        .description(offer.words().description())
        .cancelledBy(cancellation == null ? null : cancellation.cancelled().by())
        .cancelledAt(cancellation == null ? null : cancellation.cancelled().at())
        .cancellationReason(cancellation == null ? null : cancellation.reason());
  }

  static EnrolmentV1 full(Enrolment it) {
    return new EnrolmentV1(
        it.id(),
        it.placementId(),
        it.caseId(),
        it.activityId(),
        EnrolmentStateV1.valueOf(it.state().name()),
        it.history().stream()
            .map(step ->
                new EnrolmentStepV1(
                    EnrolmentStateV1.valueOf(step.state().name()),
                    step.recorded().by(),
                    step.recorded().at()))
            .toList());
  }
}
