package org.passage.cases.hold;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.LegalHoldPageV1;
import org.passage.cases.api.LegalHoldStateV1;
import org.passage.cases.api.LegalHoldV1;
import org.passage.cases.api.LegalHoldsApi;
import org.passage.cases.api.NewLegalHoldV1;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.CaseFinder;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Legal holds over HTTP. */
@RestController
class LegalHoldController implements LegalHoldsApi {
  private final LegalHolds holds;
  private final CaseFinder finder;
  private final Clock clock;

  LegalHoldController(LegalHolds holds, CaseFinder finder, Clock clock) {
    this.holds = holds;
    this.finder = finder;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<LegalHoldV1> proposeLegalHold(
      String caseId, NewLegalHoldV1 wish, @Nullable String idempotencyKey) {
    Case found = finder.required(caseId);
    Instant now = clock.instant();
    if (wish.getUntil() != null && !wish.getUntil().isAfter(now)) {
      throw InvalidInput.at("/until", "must be in the future");
    }
    LegalHold proposed =
        holds.add(
            LegalHold.propose(
                found,
                new LegalHold.Wish(wish.getReason(), wish.getUntil(), wish.getUntold()),
                subject(),
                now));
    return ResponseEntity.created(
            URI.create("/api/cases/v1/cases/" + caseId + "/legal-holds/" + proposed.id()))
        .eTag(ETags.of(proposed.version()))
        .body(full(proposed));
  }

  @Override
  public ResponseEntity<LegalHoldPageV1> listLegalHolds(
      String caseId, Integer limit, @Nullable String cursor) {
    finder.required(caseId);
    Page<LegalHold> page = holds.of(caseId, limit, cursor);
    return ResponseEntity.ok(new LegalHoldPageV1(page.map(this::full).items()).next(page.next()));
  }

  @Override
  public ResponseEntity<LegalHoldV1> getLegalHold(String caseId, String legalHoldId) {
    return answer(required(caseId, legalHoldId));
  }

  @Override
  public ResponseEntity<LegalHoldV1> confirmLegalHold(
      String caseId,
      String legalHoldId,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    LegalHold found = required(caseId, legalHoldId);
    ETags.check(ifMatch, found.version());
    return answer(holds.change(found.confirm(subject(), clock.instant())));
  }

  @Override
  public ResponseEntity<LegalHoldV1> liftLegalHold(
      String caseId,
      String legalHoldId,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    LegalHold found = required(caseId, legalHoldId);
    ETags.check(ifMatch, found.version());
    return answer(holds.change(found.lift(subject(), clock.instant())));
  }

  private LegalHold required(String caseId, String legalHoldId) {
    finder.required(caseId);
    return holds.find(caseId, legalHoldId).orElseThrow(NotFound::new);
  }

  private static String subject() {
    return Caller.current().subject();
  }

  private ResponseEntity<LegalHoldV1> answer(LegalHold it) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(full(it));
  }

  private LegalHoldV1 full(LegalHold it) {
    return full(it, clock.instant());
  }

  static LegalHoldV1 full(LegalHold it, Instant now) {
    return new LegalHoldV1(
            it.id(),
            it.caseId(),
            LegalHoldStateV1.valueOf(it.state().name()),
            it.reason(),
            it.askedBy(),
            it.proposedAt(),
            it.stands(now))
        .untold(it.untold())
        .until(it.until())
        .confirmedAt(it.confirmedAt())
        .liftedAt(it.liftedAt());
  }
}
