package org.passage.shelters.activity;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.passage.shelters.activity.Activities.Wanted;
import org.passage.shelters.activity.Activity.Cancellation;
import org.passage.shelters.api.ActivitiesApi;
import org.passage.shelters.api.ActivityCancellationV1;
import org.passage.shelters.api.ActivityKindV1;
import org.passage.shelters.api.ActivityPageV1;
import org.passage.shelters.api.ActivityStateV1;
import org.passage.shelters.api.ActivityV1;
import org.passage.shelters.api.EnrolmentPageV1;
import org.passage.shelters.api.EnrolmentV1;
import org.passage.shelters.api.NewActivityV1;
import org.passage.shelters.placement.Residents;
import org.passage.shelters.shelter.Shelters;
import org.passage.shelters.shelter.Stamp;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** What a shelter offers, over HTTP. */
@RestController
class ActivityController implements ActivitiesApi {
  private final Activities activities;
  private final Enrolments enrolments;
  private final Shelters shelters;
  private final Residents residents;
  private final Clock clock;

  ActivityController(
      Activities activities,
      Enrolments enrolments,
      Shelters shelters,
      Residents residents,
      Clock clock) {
    this.activities = activities;
    this.enrolments = enrolments;
    this.shelters = shelters;
    this.residents = residents;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<ActivityV1> offerActivity(
      String shelterId, NewActivityV1 said, @Nullable String idempotencyKey) {
    Stamp by = Stamp.now(clock);
    Activity offered =
        activities.add(
            Activity.offered(
                shelters.own(shelterId),
                ActivityFormat.offer(said),
                ActivityFormat.times(said, by.at()),
                by));
    return ResponseEntity.created(URI.create("/api/shelters/v1/activities/" + offered.id()))
        .eTag(ETags.of(offered.version()))
        .body(ActivityFormat.full(offered));
  }

  @Override
  public ResponseEntity<ActivityPageV1> listActivities(
      String shelterId,
      @Nullable ActivityStateV1 state,
      @Nullable ActivityKindV1 kind,
      @Nullable LocalDate day,
      Integer limit,
      @Nullable String cursor) {
    Wanted wanted =
        new Wanted(
            Codes.same(ActivityState.class, state), Codes.same(ActivityKind.class, kind), day);
    Page<ActivityV1> page =
        activities.in(shelters.own(shelterId), wanted, limit, cursor).map(ActivityFormat::full);
    return ResponseEntity.ok(new ActivityPageV1(page.items()).next(page.next()));
  }

  @Override
  public ResponseEntity<ActivityV1> getActivity(String activityId) {
    return answer(own(activityId));
  }

  @Override
  public ResponseEntity<ActivityV1> cancelActivity(
      String activityId,
      ActivityCancellationV1 said,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Activity found = own(activityId);
    ETags.check(ifMatch, found.version());
    return answer(
        activities.replace(found.cancelled(new Cancellation(said.getReason(), Stamp.now(clock)))));
  }

  @Override
  public ResponseEntity<EnrolmentPageV1> listEnrolmentsInActivity(
      String activityId, Integer limit, @Nullable String cursor) {
    Page<Enrolment> found = enrolments.in(own(activityId).id(), limit, cursor);
    found.items().forEach(it -> residents.known(it.caseId()));
    Page<EnrolmentV1> page = found.map(ActivityFormat::full);
    return ResponseEntity.ok(new EnrolmentPageV1(page.items()).next(page.next()));
  }

  private Activity own(String activityId) {
    Activity found = activities.find(activityId).orElseThrow(NotFound::new);
    shelters.own(found.shelterId());
    return found;
  }

  private static ResponseEntity<ActivityV1> answer(Activity it) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(ActivityFormat.full(it));
  }
}
