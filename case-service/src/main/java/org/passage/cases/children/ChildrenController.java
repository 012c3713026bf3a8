package org.passage.cases.children;

import java.net.URI;
import java.time.Clock;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.AgeAssessmentPageV1;
import org.passage.cases.api.AgeAssessmentV1;
import org.passage.cases.api.ChildrenApi;
import org.passage.cases.api.GuardianV1;
import org.passage.cases.api.NewAgeAssessmentV1;
import org.passage.cases.casefile.AgeAssessment;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.CaseFinder;
import org.passage.cases.casefile.Cases;
import org.passage.cases.casefile.Guardian;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Her age, and who speaks for her, over HTTP. */
@RestController
class ChildrenController implements ChildrenApi {
  private final CaseFinder finder;
  private final Cases cases;
  private final Clock clock;

  ChildrenController(CaseFinder finder, Cases cases, Clock clock) {
    this.finder = finder;
    this.cases = cases;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<AgeAssessmentV1> assessAge(
      String caseId,
      NewAgeAssessmentV1 made,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    AgeAssessment assessment = AgeFormat.assessment(made, clock);
    Case assessed = changed(caseId, ifMatch, it -> it.assessed(assessment));
    return ResponseEntity.created(
            URI.create(
                "/api/cases/v1/cases/%s/age-assessments/%s".formatted(caseId, assessment.id())))
        .eTag(ETags.of(assessed.version()))
        .body(AgeFormat.full(assessment));
  }

  @Override
  public ResponseEntity<AgeAssessmentPageV1> listAgeAssessments(
      String caseId, Integer limit, @Nullable String cursor) {
    Page<AgeAssessment> page =
        Page.latest(
            finder.required(caseId).childhood().assessments(), limit, cursor, AgeAssessment::id);
    return ResponseEntity.ok(
        new AgeAssessmentPageV1(page.map(AgeFormat::full).items()).next(page.next()));
  }

  @Override
  public ResponseEntity<GuardianV1> getGuardian(String caseId) {
    Case found = finder.required(caseId);
    return answer(found, required(found));
  }

  @Override
  public ResponseEntity<GuardianV1> recordGuardian(
      String caseId, GuardianV1 named, @Nullable String ifMatch) {
    Guardian guardian = GuardianFormat.guardian(named);
    Case guarded = changed(caseId, ifMatch, it -> it.guardedBy(guardian, clock.instant()));
    return answer(guarded, guardian);
  }

  @Override
  public ResponseEntity<Void> removeGuardian(String caseId, @Nullable String ifMatch) {
    changed(
        caseId,
        ifMatch,
        it -> {
          required(it);
          return it.guardedBy(null, clock.instant());
        });
    return ResponseEntity.noContent().build();
  }

  private Case changed(String caseId, @Nullable String ifMatch, UnaryOperator<Case> change) {
    Case found = finder.required(caseId);
    ETags.check(ifMatch, found.version());
    return cases.change(change.apply(found));
  }

  private static Guardian required(Case found) {
    @Nullable Guardian guardian = found.childhood().guardian();
    if (guardian == null) {
      throw new NotFound();
    }
    return guardian;
  }

  private static ResponseEntity<GuardianV1> answer(Case it, Guardian guardian) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(GuardianFormat.full(guardian));
  }
}
