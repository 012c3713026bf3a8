package org.passage.reintegration.visit;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.security.Caller;
import org.passage.reintegration.api.NewVisitV1;
import org.passage.reintegration.api.VisitPageV1;
import org.passage.reintegration.api.VisitV1;
import org.passage.reintegration.api.VisitsApi;
import org.passage.reintegration.casefile.CaseFiles;
import org.passage.reintegration.monitoring.Monitorings;
import org.passage.reintegration.plan.Plan;
import org.passage.reintegration.plan.Plans;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Monitoring visits over HTTP. */
@RestController
class VisitController implements VisitsApi {
  private final Visits visits;
  private final VisitDesk desk;
  private final VisitFormat format;
  private final Plans plans;
  private final Monitorings monitorings;
  private final CaseFiles cases;
  private final Clock clock;

  VisitController(
      Visits visits,
      VisitDesk desk,
      VisitFormat format,
      Plans plans,
      Monitorings monitorings,
      CaseFiles cases,
      Clock clock) {
    this.visits = visits;
    this.desk = desk;
    this.format = format;
    this.plans = plans;
    this.monitorings = monitorings;
    this.cases = cases;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<VisitV1> recordVisit(
      String planId, NewVisitV1 seen, @Nullable String idempotencyKey) {
    Caller by = Caller.current();
    Plan plan = cases.own(plans.of(by.organizationId(), planId));
    Visit.Report report = format.report(seen, plan);
    cases.protectable(plan.caseId());
    Visit recorded = visits.add(Visit.record(plan, report, by, clock.instant()));
    monitorings.visited(plan, recorded.id(), recorded.visitedOn());
    return ResponseEntity.status(HttpStatus.CREATED)
        .eTag(ETags.of(recorded.version()))
        .body(VisitFormat.full(recorded));
  }

  @Override
  public ResponseEntity<VisitPageV1> listVisits(
      String planId, Integer limit, @Nullable String cursor) {
    Plan plan = cases.own(plans.of(Caller.current().organizationId(), planId));
    return ResponseEntity.ok(VisitFormat.page(visits.of(plan, limit, cursor)));
  }

  @Override
  public ResponseEntity<VisitV1> getVisit(String monitoringVisitId) {
    return VisitDesk.answer(desk.required(monitoringVisitId));
  }
}
