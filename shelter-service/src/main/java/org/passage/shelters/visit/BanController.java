package org.passage.shelters.visit;

import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.passage.shelters.api.BanLiftingV1;
import org.passage.shelters.api.BanPageV1;
import org.passage.shelters.api.BanV1;
import org.passage.shelters.api.BannedVisitorsApi;
import org.passage.shelters.api.NewBanV1;
import org.passage.shelters.shelter.Shelter;
import org.passage.shelters.shelter.Shelters;
import org.passage.shelters.shelter.Stamp;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Bans over HTTP. */
@RestController
class BanController implements BannedVisitorsApi {
  private final Bans bans;
  private final Shelters shelters;
  private final Clock clock;

  BanController(Bans bans, Shelters shelters, Clock clock) {
    this.bans = bans;
    this.shelters = shelters;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<BanV1> banVisitor(
      String shelterId, NewBanV1 said, @Nullable String idempotencyKey) {
    Shelter shelter = shelters.own(shelterId);
    Ban banned =
        bans.add(
            Ban.of(
                shelter, VisitFormat.names(said.getNames()), said.getReason(), Stamp.now(clock)));
    return ResponseEntity.created(URI.create("/api/shelters/v1/banned-visitors/" + banned.id()))
        .eTag(ETags.of(banned.version()))
        .body(VisitFormat.full(banned));
  }

  @Override
  public ResponseEntity<BanPageV1> listBans(
      String shelterId, Integer limit, @Nullable String cursor) {
    shelters.own(shelterId);
    Page<BanV1> page = bans.of(shelterId, limit, cursor).map(VisitFormat::full);
    return ResponseEntity.ok(new BanPageV1(page.items()).next(page.next()));
  }

  @Override
  public ResponseEntity<BanV1> getBan(String banId) {
    return answer(own(banId));
  }

  @Override
  public ResponseEntity<BanV1> liftBan(
      String banId, BanLiftingV1 said, @Nullable String ifMatch, @Nullable String idempotencyKey) {
    Ban found = own(banId);
    ETags.check(ifMatch, found.version());
    return answer(bans.replace(found.lifted(new Ban.Lifting(said.getReason(), Stamp.now(clock)))));
  }

  private Ban own(String banId) {
    return bans.find(banId)
        .filter(it -> it.organizationId().equals(Caller.current().organizationId()))
        .orElseThrow(NotFound::new);
  }

  private static ResponseEntity<BanV1> answer(Ban it) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(VisitFormat.full(it));
  }
}
