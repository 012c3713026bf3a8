package org.passage.cases.restriction;

import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.NewRestrictionV1;
import org.passage.cases.api.RestrictionGroundV1;
import org.passage.cases.api.RestrictionPageV1;
import org.passage.cases.api.RestrictionV1;
import org.passage.cases.api.RestrictionsApi;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.CaseFinder;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Restriction of processing over HTTP. */
@RestController
class RestrictionController implements RestrictionsApi {
  private final Restrictions restrictions;
  private final CaseFinder finder;
  private final Clock clock;

  RestrictionController(Restrictions restrictions, CaseFinder finder, Clock clock) {
    this.restrictions = restrictions;
    this.finder = finder;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<RestrictionV1> restrictProcessing(
      String caseId, NewRestrictionV1 wish, @Nullable String idempotencyKey) {
    Case found = finder.required(caseId);
    Restriction begun =
        restrictions.add(
            Restriction.begin(
                found,
                RestrictionGround.valueOf(wish.getGround().name()),
                wish.getNote(),
                clock.instant()));
    return ResponseEntity.created(
            URI.create("/api/cases/v1/cases/" + caseId + "/restrictions/" + begun.id()))
        .eTag(ETags.of(begun.version()))
        .body(full(begun));
  }

  @Override
  public ResponseEntity<RestrictionPageV1> listRestrictions(
      String caseId, Integer limit, @Nullable String cursor) {
    finder.required(caseId);
    Page<Restriction> page = restrictions.of(caseId, limit, cursor);
    return ResponseEntity.ok(
        new RestrictionPageV1(page.map(RestrictionController::full).items()).next(page.next()));
  }

  @Override
  public ResponseEntity<RestrictionV1> liftRestriction(
      String caseId,
      String restrictionId,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    finder.required(caseId);
    Restriction found = restrictions.find(caseId, restrictionId).orElseThrow(NotFound::new);
    ETags.check(ifMatch, found.version());
    Restriction lifted = restrictions.change(found.lift(clock.instant()));
    return ResponseEntity.ok().eTag(ETags.of(lifted.version())).body(full(lifted));
  }

  static RestrictionV1 full(Restriction it) {
    return new RestrictionV1(
            it.id(), it.caseId(), RestrictionGroundV1.valueOf(it.ground().name()), it.since())
        .note(it.note())
        .liftedAt(it.liftedAt());
  }
}
