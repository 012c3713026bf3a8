package org.passage.shelters.activity;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.passage.shelters.api.EnrolmentAttendanceV1;
import org.passage.shelters.api.EnrolmentPageV1;
import org.passage.shelters.api.EnrolmentV1;
import org.passage.shelters.api.EnrolmentsApi;
import org.passage.shelters.api.NewEnrolmentV1;
import org.passage.shelters.placement.Placement;
import org.passage.shelters.placement.PlacementAccess;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** What somebody takes part in, over HTTP. */
@RestController
class EnrolmentController implements EnrolmentsApi {
  private final Enrolling enrolling;
  private final Enrolments enrolments;
  private final PlacementAccess access;

  EnrolmentController(Enrolling enrolling, Enrolments enrolments, PlacementAccess access) {
    this.enrolling = enrolling;
    this.enrolments = enrolments;
    this.access = access;
  }

  @Override
  public ResponseEntity<EnrolmentV1> enrol(
      String placementId, NewEnrolmentV1 said, @Nullable String idempotencyKey) {
    Placement hers = access.inOwnHouse(placementId);
    Enrolment chosen =
        enrolling.choose(
            hers, said.getActivityId(), EnrolmentChoice.valueOf(said.getChoice().name()));
    return ResponseEntity.created(URI.create("/api/shelters/v1/enrolments/" + chosen.id()))
        .eTag(ETags.of(chosen.version()))
        .body(ActivityFormat.full(chosen));
  }

  @Override
  public ResponseEntity<EnrolmentPageV1> listEnrolments(
      String placementId, Integer limit, @Nullable String cursor) {
    access.atOwnShelter(placementId);
    Page<EnrolmentV1> page = enrolments.of(placementId, limit, cursor).map(ActivityFormat::full);
    return ResponseEntity.ok(new EnrolmentPageV1(page.items()).next(page.next()));
  }

  @Override
  public ResponseEntity<EnrolmentV1> getEnrolment(String enrolmentId) {
    return answer(own(enrolmentId));
  }

  @Override
  public ResponseEntity<EnrolmentV1> recordAttendance(
      String enrolmentId,
      EnrolmentAttendanceV1 said,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Enrolment found = own(enrolmentId);
    ETags.check(ifMatch, found.version());
    return answer(enrolling.attend(found, Attendance.valueOf(said.getAttendance().name())));
  }

  private Enrolment own(String enrolmentId) {
    Enrolment found = enrolments.find(enrolmentId).orElseThrow(NotFound::new);
    access.atOwnShelter(found.placementId());
    return found;
  }

  private static ResponseEntity<EnrolmentV1> answer(Enrolment it) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(ActivityFormat.full(it));
  }
}
