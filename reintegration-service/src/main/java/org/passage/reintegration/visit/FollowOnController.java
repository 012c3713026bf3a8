package org.passage.reintegration.visit;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.security.Caller;
import org.passage.reintegration.api.FollowOnSettlementV1;
import org.passage.reintegration.api.FollowOnsApi;
import org.passage.reintegration.api.VisitLeadV1;
import org.passage.reintegration.api.VisitPageV1;
import org.passage.reintegration.api.VisitV1;
import org.passage.reintegration.casefile.CaseFiles;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** What visits lead to, over HTTP. */
@RestController
class FollowOnController implements FollowOnsApi {
  private final Visits visits;
  private final VisitDesk desk;
  private final FollowOnFormat format;
  private final CaseFiles cases;
  private final Clock clock;

  FollowOnController(
      Visits visits, VisitDesk desk, FollowOnFormat format, CaseFiles cases, Clock clock) {
    this.visits = visits;
    this.desk = desk;
    this.format = format;
    this.cases = cases;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<VisitPageV1> listOpenFollowOns(Integer limit, @Nullable String cursor) {
    Page<Visit> page =
        visits.open(Caller.current().organizationId(), limit, cursor).only(cases::listed);
    return ResponseEntity.ok(VisitFormat.page(page));
  }

  @Override
  public ResponseEntity<VisitV1> settleFollowOn(
      String monitoringVisitId,
      VisitLeadV1 followOn,
      FollowOnSettlementV1 settlement,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Visit found = desk.changing(monitoringVisitId, ifMatch);
    VisitLead what = VisitLead.valueOf(followOn.name());
    FollowOnState as = format.state(found, what, settlement);
    FollowOn.Settled how =
        new FollowOn.Settled(
            settlement.getResultId(),
            settlement.getReason(),
            Caller.current().subject(),
            clock.instant());
    return VisitDesk.answer(visits.change(found.settle(what, as, how)));
  }
}
