package org.passage.cases.timeline;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.TimelineApi;
import org.passage.cases.api.TimelineGroupV1;
import org.passage.cases.api.TimelineOrderV1;
import org.passage.cases.api.TimelinePageV1;
import org.passage.cases.api.TimelineRebuildV1;
import org.passage.cases.api.TimelineServiceV1;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.CaseFinder;
import org.passage.cases.casefile.Cases;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** The timeline over HTTP. */
@RestController
class TimelineController implements TimelineApi {
  private final Timeline timeline;
  private final Rebuilds rebuilds;
  private final TimelineFormat format;
  private final CaseFinder finder;
  private final Cases cases;

  TimelineController(
      Timeline timeline, Rebuilds rebuilds, TimelineFormat format, CaseFinder finder, Cases cases) {
    this.timeline = timeline;
    this.rebuilds = rebuilds;
    this.format = format;
    this.finder = finder;
    this.cases = cases;
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
    Case found = finder.required(caseId);
    TimelineFilter filter =
        new TimelineFilter(
            format.kinds(type, group),
            TimelineFormat.services(service),
            organizationId,
            from,
            TimelineFormat.end(from, until),
            order == TimelineOrderV1.NEWEST_FIRST);
    Page<TimelineEntry> page = timeline.of(told(found), filter, limit, cursor);
    return ResponseEntity.ok(new TimelinePageV1(page.map(format::entry).items()).next(page.next()));
  }

  /** With what happened in cases of hers that were merged; what is shared is one case alone. */
  private List<String> told(Case it) {
    return Caller.current().organizationId().equals(it.organizationId())
        ? Stream.concat(Stream.of(it.id()), cases.family(it.id()).stream()).toList()
        : List.of(it.id());
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
