package org.passage.cases.retention;

import java.net.URI;
import java.time.Clock;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.NewRetentionRunV1;
import org.passage.cases.api.NewRetentionScheduleV1;
import org.passage.cases.api.RetentionApi;
import org.passage.cases.api.RetentionCasePageV1;
import org.passage.cases.api.RetentionRunPageV1;
import org.passage.cases.api.RetentionRunV1;
import org.passage.cases.api.RetentionScheduleV1;
import org.passage.cases.api.RetentionVerdictV1;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Schedules and runs over HTTP. */
@RestController
class RetentionController implements RetentionApi {
  private final RetentionSchedules schedules;
  private final RetentionRuns runs;
  private final RetentionCases judged;
  private final RetentionFormat format;
  private final Clock clock;

  RetentionController(
      RetentionSchedules schedules,
      RetentionRuns runs,
      RetentionCases judged,
      RetentionFormat format,
      Clock clock) {
    this.schedules = schedules;
    this.runs = runs;
    this.judged = judged;
    this.format = format;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<RetentionScheduleV1> getRetentionSchedule() {
    return answer(schedules.of(Caller.current().organizationId()));
  }

  @Override
  public ResponseEntity<RetentionScheduleV1> setRetentionSchedule(
      NewRetentionScheduleV1 wanted, @Nullable String ifMatch) {
    Caller caller = Caller.current();
    RetentionSchedule before = schedules.of(caller.organizationId());
    ETags.check(ifMatch, before.version());
    return answer(
        schedules.write(
            before.set(RetentionFormat.terms(wanted), caller.subject(), clock.instant())));
  }

  @Override
  public ResponseEntity<RetentionRunV1> startRetentionRun(
      NewRetentionRunV1 wanted, @Nullable String idempotencyKey) {
    Caller caller = Caller.current();
    RetentionSchedule schedule = schedules.of(caller.organizationId());
    schedule.required();
    RetentionRun started =
        runs.add(
            RetentionRun.start(caller, wanted.getDryRun(), schedule.version(), clock.instant()));
    return ResponseEntity.created(URI.create("/api/cases/v1/retention-runs/" + started.id()))
        .eTag(ETags.of(started.version()))
        .body(format.run(started));
  }

  @Override
  public ResponseEntity<RetentionRunPageV1> listRetentionRuns(
      Integer limit, @Nullable String cursor) {
    Page<RetentionRun> page = runs.of(Caller.current(), limit, cursor);
    return ResponseEntity.ok(
        new RetentionRunPageV1(page.map(format::run).items()).next(page.next()));
  }

  @Override
  public ResponseEntity<RetentionRunV1> getRetentionRun(String retentionRunId) {
    return answer(runs.own(retentionRunId));
  }

  @Override
  public ResponseEntity<RetentionCasePageV1> listRetentionCases(
      String retentionRunId,
      @Nullable RetentionVerdictV1 verdict,
      Integer limit,
      @Nullable String cursor) {
    Page<RetentionCase> page =
        judged.of(
            runs.own(retentionRunId).id(),
            Codes.same(RetentionVerdict.class, verdict),
            limit,
            cursor);
    return ResponseEntity.ok(
        new RetentionCasePageV1(page.map(RetentionFormat::judged).items()).next(page.next()));
  }

  @Override
  public ResponseEntity<RetentionRunV1> confirmRetentionRun(
      String retentionRunId, @Nullable String ifMatch, @Nullable String idempotencyKey) {
    Caller caller = Caller.current();
    return changed(
        retentionRunId,
        ifMatch,
        it ->
            it.confirmed(caller, schedules.of(caller.organizationId()).version(), clock.instant()));
  }

  @Override
  public ResponseEntity<RetentionRunV1> cancelRetentionRun(
      String retentionRunId, @Nullable String ifMatch, @Nullable String idempotencyKey) {
    return changed(retentionRunId, ifMatch, it -> it.cancelled(clock.instant()));
  }

  private ResponseEntity<RetentionRunV1> changed(
      String runId, @Nullable String ifMatch, UnaryOperator<RetentionRun> change) {
    RetentionRun found = runs.own(runId);
    ETags.check(ifMatch, found.version());
    return answer(runs.change(change.apply(found)));
  }

  private ResponseEntity<RetentionRunV1> answer(RetentionRun it) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(format.run(it));
  }

  private static ResponseEntity<RetentionScheduleV1> answer(RetentionSchedule it) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(RetentionFormat.schedule(it));
  }
}
