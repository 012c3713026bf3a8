package org.passage.shelters.rota;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.passage.shelters.api.DutiesApi;
import org.passage.shelters.api.DutyPageV1;
import org.passage.shelters.api.DutyRoleV1;
import org.passage.shelters.api.DutyV1;
import org.passage.shelters.api.NewDutyV1;
import org.passage.shelters.rota.Duty.Post;
import org.passage.shelters.rota.Rota.When;
import org.passage.shelters.shelter.Shelter;
import org.passage.shelters.shelter.Shelters;
import org.passage.shelters.shelter.Stamp;
import org.passage.shelters.staff.Fitness;
import org.passage.shelters.staff.StaffFormat;
import org.passage.shelters.staff.StaffWarning;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** The rota over HTTP. */
@RestController
class DutyController implements DutiesApi {
  private final Rota rota;
  private final Shelters shelters;
  private final Fitness fitness;
  private final Clock clock;

  DutyController(Rota rota, Shelters shelters, Fitness fitness, Clock clock) {
    this.rota = rota;
    this.shelters = shelters;
    this.fitness = fitness;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<DutyV1> assignDuty(
      String shelterId, NewDutyV1 said, @Nullable String idempotencyKey) {
    Post post =
        new Post(
            said.getPersonId(),
            DutyRole.valueOf(said.getRole().name()),
            said.getFrom(),
            said.getUntil());
    Shelter house = shelters.own(shelterId);
    Duty wanted = Duty.assigned(house, post, Stamp.now(clock));
    List<StaffWarning> lacking = fitness.lacking(house, post.personId(), day(post, house));
    Duty assigned = rota.add(wanted);
    return ResponseEntity.created(URI.create("/api/shelters/v1/duties/" + assigned.id()))
        .eTag(ETags.of(assigned.version()))
        .body(full(assigned).warnings(StaffFormat.warnings(lacking)));
  }

  @Override
  public ResponseEntity<DutyPageV1> listDuties(
      String shelterId,
      @Nullable Instant at,
      @Nullable Instant from,
      @Nullable Instant until,
      Integer limit,
      @Nullable String cursor) {
    if (from != null && until != null && !until.isAfter(from)) {
      throw InvalidInput.at("?until", "must be later than from");
    }
    Page<DutyV1> page =
        rota.of(shelters.own(shelterId).id(), new When(at, from, until), limit, cursor)
            .map(DutyController::full);
    return ResponseEntity.ok(new DutyPageV1(page.items()).next(page.next()));
  }

  @Override
  public ResponseEntity<Void> removeDuty(String dutyId, @Nullable String ifMatch) {
    Duty found =
        rota.find(dutyId)
            .filter(it -> it.organizationId().equals(Caller.current().organizationId()))
            .orElseThrow(NotFound::new);
    ETags.check(ifMatch, found.version());
    if (found.hasBegun(clock.instant())) {
      throw new DutyBegun();
    }
    rota.remove(found);
    return ResponseEntity.noContent().build();
  }

  /** On which it begins, by the clock of the house. */
  private static LocalDate day(Post post, Shelter house) {
    return LocalDate.ofInstant(post.from(), house.zone());
  }

  private static DutyV1 full(Duty it) {
    Post post = it.post();
    return new DutyV1(
        it.id(),
        it.shelterId(),
        post.personId(),
        DutyRoleV1.valueOf(post.role().name()),
        post.from(),
        post.until(),
        it.assigned().by());
  }
}
