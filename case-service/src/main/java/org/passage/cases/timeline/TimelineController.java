package org.passage.cases.timeline;

import org.jspecify.annotations.Nullable;
import org.passage.cases.api.TimelineApi;
import org.passage.cases.api.TimelineEntryV1;
import org.passage.cases.api.TimelinePageV1;
import org.passage.cases.casefile.CaseFinder;
import org.passage.chassis.paging.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** The timeline over HTTP. */
@RestController
class TimelineController implements TimelineApi {
  private final Timeline timeline;
  private final CaseFinder finder;

  TimelineController(Timeline timeline, CaseFinder finder) {
    this.timeline = timeline;
    this.finder = finder;
  }

  @Override
  public ResponseEntity<TimelinePageV1> getTimeline(
      String caseId, Integer limit, @Nullable String cursor) {
    finder.required(caseId);
    Page<TimelineEntry> page = timeline.of(caseId, limit, cursor);
    return ResponseEntity.ok(
        new TimelinePageV1(page.map(TimelineController::full).items()).next(page.next()));
  }

  private static TimelineEntryV1 full(TimelineEntry it) {
    return new TimelineEntryV1(
        it.id(), it.time(), it.type(), it.source(), it.subject(), it.organizationId(), it.data());
  }
}
