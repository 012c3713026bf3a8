package org.passage.cases.merge;

import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.MergePageV1;
import org.passage.cases.api.MergeV1;
import org.passage.cases.api.MergesApi;
import org.passage.cases.api.NewMergeV1;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.CaseFinder;
import org.passage.cases.casefile.Cases;
import org.passage.cases.casefile.Merged;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Merging cases over HTTP. */
@RestController
class MergeController implements MergesApi {
  private final Merging merging;
  private final Cases cases;
  private final CaseFinder finder;
  private final Clock clock;

  MergeController(Merging merging, Cases cases, CaseFinder finder, Clock clock) {
    this.merging = merging;
    this.cases = cases;
    this.finder = finder;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<MergeV1> mergeCase(
      String caseId, NewMergeV1 wanted, @Nullable String idempotencyKey, @Nullable String ifMatch) {
    Case survivor = finder.supervised(caseId);
    if (wanted.getDuplicateCaseId().equals(caseId)) {
      throw InvalidInput.at("/duplicateCaseId", "must be another case");
    }
    Case duplicate = finder.supervised(wanted.getDuplicateCaseId());
    ETags.check(ifMatch, survivor.version());
    ETags.check(wanted.getDuplicateETag(), duplicate.version());
    Merged into =
        new Merged(caseId, wanted.getReason(), Caller.current().subject(), clock.instant());
    Case merged = merging.merge(survivor, duplicate, into);
    return ResponseEntity.created(
            URI.create("/api/cases/v1/cases/" + caseId + "/merged-cases/" + merged.id()))
        .eTag(ETags.of(merged.version()))
        .body(full(merged));
  }

  @Override
  public ResponseEntity<MergePageV1> listMergedCases(
      String caseId, Integer limit, @Nullable String cursor) {
    finder.required(caseId);
    Page<Case> page = cases.mergedInto(caseId, limit, cursor);
    return ResponseEntity.ok(
        new MergePageV1(page.map(MergeController::full).items()).next(page.next()));
  }

  @Override
  public ResponseEntity<MergeV1> getMergedCase(String caseId, String mergedCaseId) {
    finder.required(caseId);
    Case merged = into(caseId, cases.find(mergedCaseId).orElseThrow(NotFound::new));
    return ResponseEntity.ok().eTag(ETags.of(merged.version())).body(full(merged));
  }

  @Override
  public ResponseEntity<Void> undoMerge(
      String caseId,
      String mergedCaseId,
      @Nullable String idempotencyKey,
      @Nullable String ifMatch) {
    finder.supervised(caseId);
    Case merged = into(caseId, finder.supervised(mergedCaseId));
    ETags.check(ifMatch, merged.version());
    merging.undo(merged, Objects.requireNonNull(merged.merged()));
    return ResponseEntity.noContent().build();
  }

  private static Case into(String caseId, Case it) {
    if (it.merged() == null || !it.merged().intoId().equals(caseId)) {
      throw new NotFound();
    }
    return it;
  }

  private static MergeV1 full(Case it) {
    Merged merged = Objects.requireNonNull(it.merged());
    return new MergeV1(
        merged.intoId(), it.id(), it.code(), merged.reason(), merged.by(), merged.at());
  }
}
