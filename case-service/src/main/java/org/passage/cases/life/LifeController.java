package org.passage.cases.life;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.CaseV1;
import org.passage.cases.api.LifeApi;
import org.passage.cases.api.NewStatusChangeV1;
import org.passage.cases.api.OwnerV1;
import org.passage.cases.api.StatusChangePageV1;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.CaseFinder;
import org.passage.cases.casefile.CaseFormat;
import org.passage.cases.casefile.CaseStatus;
import org.passage.cases.casefile.Cases;
import org.passage.cases.casefile.StatusChange;
import org.passage.cases.casefile.StatusReason;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.security.Caller;
import org.passage.chassis.store.Ids;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** The life of a case over HTTP. */
@RestController
class LifeController implements LifeApi {
  private final CaseFinder finder;
  private final Cases cases;
  private final List<TransitionRule> rules;
  private final Clock clock;

  LifeController(CaseFinder finder, Cases cases, List<TransitionRule> rules, Clock clock) {
    this.finder = finder;
    this.cases = cases;
    this.rules = List.copyOf(rules);
    this.clock = clock;
  }

  @Override
  public ResponseEntity<CaseV1> changeStatus(
      String caseId,
      NewStatusChangeV1 wanted,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Case found = finder.required(caseId);
    ETags.check(ifMatch, found.version());
    StatusChange change = change(found, wanted);
    Case moved = found.moved(change);
    if (!endsAtHerWish(change)) {
      rules.forEach(it -> it.check(found, change.to(), change.reason()));
    }
    return answer(cases.change(moved));
  }

  private StatusChange change(Case found, NewStatusChangeV1 wanted) {
    StatusReason reason = StatusReason.valueOf(wanted.getReason().name());
    if (reason == StatusReason.OTHER_REASON && wanted.getNote() == null) {
      throw InvalidInput.at("/note", "must tell the reason when no code does");
    }
    return new StatusChange(
        Ids.next("stc"),
        found.status(),
        CaseStatus.valueOf(wanted.getTo().name()),
        reason,
        wanted.getNote(),
        Caller.current().subject(),
        clock.instant());
  }

  /** Self-determination (procedure row A5): she can leave at any time. */
  private static boolean endsAtHerWish(StatusChange change) {
    return change.to() == CaseStatus.CLOSED && change.reason() == StatusReason.HER_WISH;
  }

  @Override
  public ResponseEntity<StatusChangePageV1> listStatusChanges(
      String caseId, Integer limit, @Nullable String cursor) {
    Page<StatusChange> page =
        Page.latest(finder.required(caseId).standing().changes(), limit, cursor, StatusChange::id);
    return ResponseEntity.ok(
        new StatusChangePageV1(page.map(StatusFormat::full).items()).next(page.next()));
  }

  @Override
  public ResponseEntity<CaseV1> assignOwner(
      String caseId, OwnerV1 owner, @Nullable String ifMatch) {
    Case found = finder.required(caseId);
    ETags.check(ifMatch, found.version());
    return answer(cases.change(found.ownedBy(owner.getPersonId(), clock.instant())));
  }

  private static ResponseEntity<CaseV1> answer(Case it) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(CaseFormat.full(it));
  }
}
