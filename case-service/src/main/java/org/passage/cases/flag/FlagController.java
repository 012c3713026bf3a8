package org.passage.cases.flag;

import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.FlagKindV1;
import org.passage.cases.api.FlagPageV1;
import org.passage.cases.api.FlagSeverityV1;
import org.passage.cases.api.FlagStateV1;
import org.passage.cases.api.FlagV1;
import org.passage.cases.api.FlagsApi;
import org.passage.cases.api.NewFlagV1;
import org.passage.cases.api.NewResolutionV1;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.CaseFinder;
import org.passage.cases.flag.Flag.Matter;
import org.passage.cases.flag.Flag.Resolution;
import org.passage.cases.worklist.Stamp;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Flags over HTTP. */
@RestController
class FlagController implements FlagsApi {
  private final Flags flags;
  private final CaseFinder finder;
  private final Clock clock;

  FlagController(Flags flags, CaseFinder finder, Clock clock) {
    this.flags = flags;
    this.finder = finder;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<FlagV1> raiseFlag(
      String caseId, NewFlagV1 noticed, @Nullable String idempotencyKey) {
    Case found = finder.required(caseId);
    Matter matter =
        new Matter(
            FlagKind.valueOf(noticed.getKind().name()),
            FlagSeverity.valueOf(noticed.getSeverity().name()),
            noticed.getNote());
    Flag raised = flags.add(Flag.raise(found, matter, Stamp.now(clock)));
    return ResponseEntity.created(
            URI.create("/api/cases/v1/cases/" + caseId + "/flags/" + raised.id()))
        .eTag(ETags.of(raised.version()))
        .body(full(raised));
  }

  @Override
  public ResponseEntity<FlagPageV1> listCaseFlags(
      String caseId, @Nullable FlagStateV1 state, Integer limit, @Nullable String cursor) {
    finder.required(caseId);
    return page(
        flags.of(caseId, state == null ? null : FlagState.valueOf(state.name()), limit, cursor));
  }

  @Override
  public ResponseEntity<FlagPageV1> listFlags(
      @Nullable FlagStateV1 state, Integer limit, @Nullable String cursor) {
    FlagState wanted = state == null ? FlagState.OPEN : FlagState.valueOf(state.name());
    return page(
        flags.of(Caller.current(), wanted, limit, cursor).only(it -> finder.listed(it.caseId())));
  }

  @Override
  public ResponseEntity<FlagV1> getFlag(String caseId, String flagId) {
    return answer(required(caseId, flagId));
  }

  @Override
  public ResponseEntity<FlagV1> resolveFlag(
      String caseId,
      String flagId,
      NewResolutionV1 how,
      @Nullable String idempotencyKey,
      @Nullable String ifMatch) {
    Flag found = required(caseId, flagId);
    ETags.check(ifMatch, found.version());
    return answer(
        flags.change(found.resolved(new Resolution(how.getResolution(), Stamp.now(clock)))));
  }

  private Flag required(String caseId, String flagId) {
    finder.required(caseId);
    return flags.find(caseId, flagId).orElseThrow(NotFound::new);
  }

  private static ResponseEntity<FlagPageV1> page(Page<Flag> page) {
    return ResponseEntity.ok(
        new FlagPageV1(page.map(FlagController::full).items()).next(page.next()));
  }

  private static ResponseEntity<FlagV1> answer(Flag it) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(full(it));
  }

  static FlagV1 full(Flag it) {
    Resolution resolution = it.resolution();
    return new FlagV1(
            it.id(),
            it.caseId(),
            it.code(),
            FlagKindV1.valueOf(it.matter().kind().name()),
            FlagSeverityV1.valueOf(it.matter().severity().name()),
            it.matter().note(),
            FlagStateV1.valueOf(it.state().name()),
            it.raised().by(),
            it.raised().at())
        .resolution(resolution == null ? null : resolution.words())
        .resolvedBy(resolution == null ? null : resolution.resolved().by())
        .resolvedAt(resolution == null ? null : resolution.resolved().at());
  }
}
