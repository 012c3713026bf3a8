package org.passage.reintegration.visit;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.paging.Page;
import org.passage.chassis.security.Caller;
import org.passage.reintegration.api.AlarmStateV1;
import org.passage.reintegration.api.NewAlarmAnswerV1;
import org.passage.reintegration.api.RetraffickingAlarmsApi;
import org.passage.reintegration.api.VisitPageV1;
import org.passage.reintegration.api.VisitV1;
import org.passage.reintegration.casefile.CaseFiles;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** The alarms of visits over HTTP. */
@RestController
class AlarmController implements RetraffickingAlarmsApi {
  private final Visits visits;
  private final VisitDesk desk;
  private final CaseFiles cases;
  private final Clock clock;

  AlarmController(Visits visits, VisitDesk desk, CaseFiles cases, Clock clock) {
    this.visits = visits;
    this.desk = desk;
    this.cases = cases;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<VisitV1> answerRetraffickingAlarm(
      String monitoringVisitId,
      NewAlarmAnswerV1 answer,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Visit found = desk.changing(monitoringVisitId, ifMatch);
    Alarm.Reply reply =
        new Alarm.Reply(
            AlarmOutcome.valueOf(answer.getOutcome().name()),
            answer.getDone(),
            Caller.current().subject(),
            clock.instant());
    return VisitDesk.answer(visits.change(found.answer(reply)));
  }

  @Override
  public ResponseEntity<VisitPageV1> listRetraffickingAlarms(
      @Nullable AlarmStateV1 state, Integer limit, @Nullable String cursor) {
    Page<Visit> page =
        visits
            .alarming(
                Caller.current().organizationId(),
                Codes.same(AlarmState.class, state),
                limit,
                cursor)
            .only(cases::listed);
    return ResponseEntity.ok(VisitFormat.page(page));
  }
}
