package org.passage.shelters.drill;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.passage.shelters.api.DrillCancellationV1;
import org.passage.shelters.api.DrillFilterV1;
import org.passage.shelters.api.DrillPageV1;
import org.passage.shelters.api.DrillV1;
import org.passage.shelters.api.EvacuationDrillsApi;
import org.passage.shelters.api.NewDrillReportV1;
import org.passage.shelters.api.NewDrillV1;
import org.passage.shelters.drill.Drill.Cancellation;
import org.passage.shelters.drill.Drill.Report;
import org.passage.shelters.drill.Drills.Wanted;
import org.passage.shelters.shelter.Shelter;
import org.passage.shelters.shelter.Shelters;
import org.passage.shelters.shelter.Stamp;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Drills over HTTP. */
@RestController
class DrillController implements EvacuationDrillsApi {
  private final Drills drills;
  private final Shelters shelters;
  private final Clock clock;

  DrillController(Drills drills, Shelters shelters, Clock clock) {
    this.drills = drills;
    this.shelters = shelters;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<DrillV1> planDrill(
      String shelterId, NewDrillV1 said, @Nullable String idempotencyKey) {
    Shelter house = shelters.own(shelterId);
    Drill planned =
        drills.add(
            Drill.planned(house, DrillFormat.intent(said, house.today(clock), Stamp.now(clock))));
    return ResponseEntity.created(URI.create("/api/shelters/v1/evacuation-drills/" + planned.id()))
        .eTag(ETags.of(planned.version()))
        .body(DrillFormat.full(planned, today()));
  }

  @Override
  public ResponseEntity<DrillPageV1> listDrills(
      @Nullable String shelterId,
      @Nullable DrillFilterV1 state,
      Integer limit,
      @Nullable String cursor) {
    Wanted wanted = new Wanted(shelterId, Codes.same(DrillFilter.class, state), today());
    Page<DrillV1> page =
        drills
            .of(Caller.current().organizationId(), wanted, limit, cursor)
            .map(it -> DrillFormat.full(it, today()));
    return ResponseEntity.ok(new DrillPageV1(page.items()).next(page.next()));
  }

  @Override
  public ResponseEntity<DrillV1> getDrill(String drillId) {
    return answer(own(drillId));
  }

  @Override
  public ResponseEntity<DrillV1> reportDrill(
      String drillId,
      NewDrillReportV1 said,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Drill found = changeable(drillId, ifMatch);
    Report report = DrillFormat.report(said, Stamp.now(clock));
    LocalDate day = LocalDate.ofInstant(report.at(), shelters.get(found.shelterId()).zone());
    return answer(drills.follow(drills.replace(found.held(report, day))));
  }

  @Override
  public ResponseEntity<DrillV1> callOffDrill(
      String drillId,
      DrillCancellationV1 said,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Drill found = changeable(drillId, ifMatch);
    return answer(
        drills.replace(found.calledOff(new Cancellation(said.getReason(), Stamp.now(clock)))));
  }

  private Drill changeable(String drillId, @Nullable String ifMatch) {
    Drill found = own(drillId);
    ETags.check(ifMatch, found.version());
    return found;
  }

  private Drill own(String drillId) {
    return drills
        .find(drillId)
        .filter(it -> it.organizationId().equals(Caller.current().organizationId()))
        .orElseThrow(NotFound::new);
  }

  private ResponseEntity<DrillV1> answer(Drill it) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(DrillFormat.full(it, today()));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
