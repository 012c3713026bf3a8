package org.passage.cases.bestinterest;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.BestInterestApi;
import org.passage.cases.api.BestInterestDeterminationPageV1;
import org.passage.cases.api.BestInterestDeterminationV1;
import org.passage.cases.api.BestInterestEvaluationV1;
import org.passage.cases.api.BestInterestReasonV1;
import org.passage.cases.api.ChildStepV1;
import org.passage.cases.api.NewBestInterestDeterminationV1;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.CaseFinder;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Determinations of a child's best interest over HTTP. */
@RestController
class BestInterestController implements BestInterestApi {
  private final Determinations determinations;
  private final CaseFinder finder;
  private final Clock clock;

  BestInterestController(Determinations determinations, CaseFinder finder, Clock clock) {
    this.determinations = determinations;
    this.finder = finder;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<BestInterestDeterminationV1> determineBestInterest(
      String caseId, NewBestInterestDeterminationV1 made, @Nullable String idempotencyKey) {
    Case found = finder.required(caseId);
    Determination recorded =
        determinations.add(
            Determination.record(
                found.organizationId(),
                caseId,
                DeterminationFormat.terms(made, LocalDate.now(clock)),
                DeterminationFormat.findings(made),
                clock.instant()));
    return ResponseEntity.created(
            URI.create(
                "/api/cases/v1/cases/%s/best-interest-determinations/%s"
                    .formatted(caseId, recorded.id())))
        .eTag(ETags.of(recorded.version()))
        .body(DeterminationFormat.full(recorded));
  }

  @Override
  public ResponseEntity<BestInterestDeterminationPageV1> listBestInterestDeterminations(
      String caseId, Integer limit, @Nullable String cursor) {
    finder.required(caseId);
    Page<Determination> page = determinations.of(caseId, limit, cursor);
    return ResponseEntity.ok(
        new BestInterestDeterminationPageV1(page.map(DeterminationFormat::full).items())
            .next(page.next()));
  }

  @Override
  public ResponseEntity<BestInterestDeterminationV1> getBestInterestDetermination(
      String caseId, String determinationId) {
    finder.required(caseId);
    Determination found = determinations.find(caseId, determinationId).orElseThrow(NotFound::new);
    return ResponseEntity.ok()
        .eTag(ETags.of(found.version()))
        .body(DeterminationFormat.full(found));
  }

  @Override
  public ResponseEntity<BestInterestEvaluationV1> evaluateBestInterest(
      String caseId, ChildStepV1 about) {
    BestInterestReason reason =
        determinations.evaluate(finder.required(caseId), ChildStep.valueOf(about.name()));
    return ResponseEntity.ok(
        new BestInterestEvaluationV1(
            reason.permits(), BestInterestReasonV1.valueOf(reason.name())));
  }
}
