package org.passage.cases.timeline;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.TimelineApi;
import org.passage.cases.api.TimelineGroupV1;
import org.passage.cases.api.TimelineOrderV1;
import org.passage.cases.api.TimelinePageV1;
import org.passage.cases.api.TimelineRebuildV1;
import org.passage.cases.api.TimelineServiceV1;
import org.passage.cases.casefile.CaseFinder;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** The timeline over HTTP. */
@RestController
class TimelineController implements TimelineApi {
  private final Timeline timeline;
  private final Rebuilds rebuilds;
  private final TimelineFormat format;
  private final CaseFinder finder;

  TimelineController(
      Timeline timeline, Rebuilds rebuilds, TimelineFormat format, CaseFinder finder) {
    this.timeline = timeline;
    this.rebuilds = rebuilds;
    this.format = format;
    this.finder = finder;
  }

  @Override
  public ResponseEntity<TimelinePageV1> getTimeline(
      String caseId,
      @Nullable List<String> type,
      @Nullable List<TimelineGroupV1> group,
      @Nullable List<TimelineServiceV1> service,
      @Nullable String organizationId,
      @Nullable Instant from,
      @Nullable Instant until,
      @Nullable TimelineOrderV1 order,
      Integer limit,
      @Nullable String cursor) {
    finder.required(caseId);
    TimelineFilter filter =
        new TimelineFilter(
            format.kinds(type, group),
            TimelineFormat.services(service),
            organizationId,
            from,
            TimelineFormat.end(from, until),
            order == TimelineOrderV1.NEWEST_FIRST);
    Page<TimelineEntry> page = timeline.of(caseId, filter, limit, cursor);
    return ResponseEntity.ok(new TimelinePageV1(page.map(format::entry).items()).next(page.next()));
  }

  @Override
  public ResponseEntity<TimelineRebuildV1> rebuildTimeline(@Nullable String idempotencyKey) {
    Rebuild begun = rebuilds.begin();
    return ResponseEntity.accepted()
        .location(URI.create("/api/cases/v1/timeline/rebuilds/" + begun.id()))
        .body(TimelineFormat.rebuild(begun));
  }

  @Override
  public ResponseEntity<TimelineRebuildV1> getTimelineRebuild(String rebuildId) {
    return ResponseEntity.ok(
        TimelineFormat.rebuild(rebuilds.find(rebuildId).orElseThrow(NotFound::new)));
  }
}
