package org.passage.cases.identification;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.AppealRulingV1;
import org.passage.cases.api.DecisionPageV1;
import org.passage.cases.api.DecisionV1;
import org.passage.cases.api.IdentificationApi;
import org.passage.cases.api.NewAppealV1;
import org.passage.cases.api.NewIdentificationDecisionV1;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.CaseFinder;
import org.passage.cases.casefile.Cases;
import org.passage.cases.casefile.Decision;
import org.passage.cases.casefile.Identification;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Decisions on whether she was trafficked over HTTP. */
@RestController
class IdentificationController implements IdentificationApi {
  private final CaseFinder finder;
  private final Cases cases;
  private final Clock clock;

  IdentificationController(CaseFinder finder, Cases cases, Clock clock) {
    this.finder = finder;
    this.cases = cases;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<DecisionV1> recordDecision(
      String caseId,
      NewIdentificationDecisionV1 taken,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Case found = finder.required(caseId);
    ETags.check(ifMatch, found.version());
    Decision decision = DecisionFormat.decision(taken, Caller.current().subject(), clock);
    Case decided =
        cases.change(
            found.identified(
                "identification-decided", it -> it.decided(decision), clock.instant()));
    return ResponseEntity.created(
            URI.create(
                "/api/cases/v1/cases/%s/identification-decisions/%s"
                    .formatted(caseId, decision.id())))
        .eTag(ETags.of(decided.version()))
        .body(DecisionFormat.full(decision));
  }

  @Override
  public ResponseEntity<DecisionPageV1> listDecisions(
      String caseId, Integer limit, @Nullable String cursor) {
    Page<Decision> page =
        Page.latest(
            finder.required(caseId).identification().decisions(), limit, cursor, Decision::id);
    return ResponseEntity.ok(
        new DecisionPageV1(page.map(DecisionFormat::full).items()).next(page.next()));
  }

  @Override
  public ResponseEntity<DecisionV1> appealDecision(
      String caseId,
      String decisionId,
      NewAppealV1 filed,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    return changed(
        caseId,
        decisionId,
        ifMatch,
        "identification-appealed",
        (it, decision) -> it.appealed(decision, DecisionFormat.appeal(filed, decision, today())));
  }

  @Override
  public ResponseEntity<DecisionV1> ruleOnAppeal(
      String caseId,
      String decisionId,
      AppealRulingV1 ruled,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    return changed(
        caseId,
        decisionId,
        ifMatch,
        "identification-appeal-decided",
        (it, decision) ->
            it.appealDecided(decision, DecisionFormat.ruling(ruled, decision, today())));
  }

  private ResponseEntity<DecisionV1> changed(
      String caseId,
      String decisionId,
      @Nullable String ifMatch,
      String what,
      BiFunction<Identification, Decision, Identification> change) {
    Case found = finder.required(caseId);
    ETags.check(ifMatch, found.version());
    Decision decision = required(found, decisionId);
    Case changed =
        cases.change(found.identified(what, it -> change.apply(it, decision), clock.instant()));
    return ResponseEntity.ok()
        .eTag(ETags.of(changed.version()))
        .body(DecisionFormat.full(required(changed, decisionId)));
  }

  private static Decision required(Case found, String decisionId) {
    return found.identification().decisions().stream()
        .filter(it -> it.id().equals(decisionId))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
