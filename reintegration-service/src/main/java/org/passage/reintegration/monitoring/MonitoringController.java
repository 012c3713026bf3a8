package org.passage.reintegration.monitoring;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.security.Caller;
import org.passage.reintegration.api.DueStateV1;
import org.passage.reintegration.api.DueVisitV1;
import org.passage.reintegration.api.MissedLevelV1;
import org.passage.reintegration.api.MonitoringApi;
import org.passage.reintegration.api.MonitoringPageV1;
import org.passage.reintegration.api.MonitoringRiskV1;
import org.passage.reintegration.api.MonitoringV1;
import org.passage.reintegration.api.NewMonitoringV1;
import org.passage.reintegration.casefile.CaseFiles;
import org.passage.reintegration.plan.Plans;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** When she is visited, over HTTP. */
@RestController
class MonitoringController implements MonitoringApi {
  private final Monitorings monitorings;
  private final Plans plans;
  private final CaseFiles cases;

  MonitoringController(Monitorings monitorings, Plans plans, CaseFiles cases) {
    this.monitorings = monitorings;
    this.plans = plans;
    this.cases = cases;
  }

  @Override
  public ResponseEntity<MonitoringV1> getMonitoring(String planId) {
    return answer(own(planId));
  }

  @Override
  public ResponseEntity<MonitoringV1> changeMonitoring(
      String planId, NewMonitoringV1 wanted, @Nullable String ifMatch) {
    Monitoring found = own(planId);
    ETags.check(ifMatch, found.version());
    return answer(
        monitorings.change(
            monitorings.agreed(
                found,
                rising(wanted.getMonths()),
                MonitoringRisk.valueOf(wanted.getRisk().name()))));
  }

  @Override
  public ResponseEntity<MonitoringPageV1> listOverdueVisits(
      @Nullable MissedLevelV1 level, Integer limit, @Nullable String cursor) {
    Page<Monitoring> page =
        monitorings
            .overdue(
                Caller.current().organizationId(),
                Codes.same(MissedLevel.class, level),
                limit,
                cursor)
            .only(cases::listed);
    return ResponseEntity.ok(
        new MonitoringPageV1(page.map(MonitoringController::full).items()).next(page.next()));
  }

  private Monitoring own(String planId) {
    return monitorings.of(cases.own(plans.of(Caller.current().organizationId(), planId)));
  }

  private static List<Integer> rising(List<Integer> months) {
    if (IntStream.range(1, months.size()).anyMatch(i -> months.get(i) <= months.get(i - 1))) {
      throw InvalidInput.at("/months", "must rise");
    }
    return months;
  }

  private static ResponseEntity<MonitoringV1> answer(Monitoring it) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(full(it));
  }

  private static MonitoringV1 full(Monitoring it) {
    return new MonitoringV1(
            it.planId(),
            it.caseId(),
            MonitoringRiskV1.valueOf(it.risk().name()),
            it.visits().stream()
                .map(due ->
                    new DueVisitV1(due.month(), due.dueOn(), DueStateV1.valueOf(due.state().name()))
                        .visitId(due.visitId()))
                .toList())
        .overdue(Codes.same(MissedLevelV1.class, it.overdue()));
  }
}
