package org.passage.cases.need;

import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.DomainV1;
import org.passage.cases.api.NeedChangeV1;
import org.passage.cases.api.NeedLevelV1;
import org.passage.cases.api.NeedPageV1;
import org.passage.cases.api.NeedStateV1;
import org.passage.cases.api.NeedV1;
import org.passage.cases.api.NeedsApi;
import org.passage.cases.api.NewNeedV1;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.CaseFinder;
import org.passage.cases.need.Need.Statement;
import org.passage.cases.worklist.Stamp;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Needs over HTTP. */
@RestController
class NeedController implements NeedsApi {
  private final Needs needs;
  private final CaseFinder finder;
  private final Clock clock;

  NeedController(Needs needs, CaseFinder finder, Clock clock) {
    this.needs = needs;
    this.finder = finder;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<NeedV1> recordNeed(
      String caseId, NewNeedV1 told, @Nullable String idempotencyKey) {
    Case found = finder.required(caseId);
    Statement statement =
        new Statement(
            Domain.valueOf(told.getDomain().name()),
            NeedLevel.valueOf(told.getLevel().name()),
            told.getWish(),
            told.getNote());
    Need recorded = needs.add(Need.record(found, statement, Stamp.now(clock)));
    return ResponseEntity.created(
            URI.create("/api/cases/v1/cases/" + caseId + "/needs/" + recorded.id()))
        .eTag(ETags.of(recorded.version()))
        .body(full(recorded));
  }

  @Override
  public ResponseEntity<NeedPageV1> listNeeds(
      String caseId, @Nullable NeedStateV1 state, Integer limit, @Nullable String cursor) {
    finder.required(caseId);
    Page<Need> page =
        needs.of(caseId, state == null ? null : NeedState.valueOf(state.name()), limit, cursor);
    return ResponseEntity.ok(
        new NeedPageV1(page.map(NeedController::full).items()).next(page.next()));
  }

  @Override
  public ResponseEntity<NeedV1> getNeed(String caseId, String needId) {
    return answer(required(caseId, needId));
  }

  @Override
  public ResponseEntity<NeedV1> changeNeed(
      String caseId, String needId, NeedChangeV1 now, @Nullable String ifMatch) {
    Need found = required(caseId, needId);
    ETags.check(ifMatch, found.version());
    Statement statement =
        new Statement(
            found.statement().domain(),
            NeedLevel.valueOf(now.getLevel().name()),
            now.getWish(),
            now.getNote());
    NeedState state = NeedState.valueOf(now.getState().name());
    return answer(needs.change(found.changed(state, statement, Stamp.now(clock))));
  }

  private Need required(String caseId, String needId) {
    finder.required(caseId);
    return needs.find(caseId, needId).orElseThrow(NotFound::new);
  }

  private static ResponseEntity<NeedV1> answer(Need it) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(full(it));
  }

  static NeedV1 full(Need it) {
    Statement statement = it.statement();
    return new NeedV1(
            it.id(),
            it.caseId(),
            DomainV1.valueOf(statement.domain().name()),
            NeedLevelV1.valueOf(statement.level().name()),
            NeedStateV1.valueOf(it.state().name()),
            it.written().by(),
            it.written().at())
        .wish(statement.wish())
        .note(statement.note());
  }
}
