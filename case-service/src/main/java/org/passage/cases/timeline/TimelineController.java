package org.passage.cases.timeline;

import org.jspecify.annotations.Nullable;
import org.passage.cases.api.TimelineApi;
import org.passage.cases.api.TimelineEntryV1;
import org.passage.cases.api.TimelinePageV1;
import org.passage.cases.casefile.CaseAccess;
import org.passage.chassis.paging.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** The timeline over HTTP. */
@RestController
class TimelineController implements TimelineApi {
  private final Timeline timeline;
  private final CaseAccess access;

  TimelineController(Timeline timeline, CaseAccess access) {
    this.timeline = timeline;
    this.access = access;
  }

  @Override
  public ResponseEntity<TimelinePageV1> getTimeline(
      String caseId, Integer limit, @Nullable String cursor) {
    access.owned(caseId);
    Page<TimelineEntry> page = timeline.of(caseId, limit, cursor);
    return ResponseEntity.ok(
        new TimelinePageV1(page.map(TimelineController::full).items()).next(page.next()));
  }

  private static TimelineEntryV1 full(TimelineEntry it) {
    return new TimelineEntryV1(
        it.id(), it.time(), it.type(), it.source(), it.subject(), it.organizationId(), it.data());
  }
}
