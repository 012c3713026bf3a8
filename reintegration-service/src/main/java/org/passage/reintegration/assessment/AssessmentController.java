package org.passage.reintegration.assessment;

import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.passage.reintegration.api.AssessmentComparisonV1;
import org.passage.reintegration.api.AssessmentPageV1;
import org.passage.reintegration.api.AssessmentV1;
import org.passage.reintegration.api.AssessmentsApi;
import org.passage.reintegration.api.NewAssessmentV1;
import org.passage.reintegration.casefile.CaseFiles;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Assessments over HTTP. */
@RestController
class AssessmentController implements AssessmentsApi {
  private final Assessments assessments;
  private final AssessmentFormat format;
  private final CaseFiles cases;
  private final Clock clock;

  AssessmentController(
      Assessments assessments, AssessmentFormat format, CaseFiles cases, Clock clock) {
    this.assessments = assessments;
    this.format = format;
    this.cases = cases;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<AssessmentV1> recordAssessment(
      NewAssessmentV1 found, @Nullable String idempotencyKey) {
    Caller by = Caller.current();
    String caseId = found.getCaseId();
    Assessment.Found checked = format.found(by.organizationId(), found);
    cases.workable(caseId);
    boolean before = assessments.any(by.organizationId(), caseId);
    Assessment assessment =
        assessments.add(Assessment.record(by, caseId, checked, before, clock.instant()));
    return ResponseEntity.created(
            URI.create("/api/reintegration/v1/assessments/" + assessment.id()))
        .eTag(ETags.of(assessment.version()))
        .body(AssessmentFormat.full(assessment));
  }

  @Override
  public ResponseEntity<AssessmentPageV1> listAssessments(
      String caseId, Integer limit, @Nullable String cursor) {
    Page<Assessment> page =
        assessments
            .of(Caller.current().organizationId(), caseId, limit, cursor)
            .only(cases::listed);
    return ResponseEntity.ok(
        new AssessmentPageV1(page.map(AssessmentFormat::full).items()).next(page.next()));
  }

  @Override
  public ResponseEntity<AssessmentV1> getAssessment(String assessmentId) {
    Assessment found = own(assessmentId);
    return ResponseEntity.ok().eTag(ETags.of(found.version())).body(AssessmentFormat.full(found));
  }

  @Override
  public ResponseEntity<AssessmentComparisonV1> compareAssessments(
      String assessmentId, String with) {
    Assessment one = own(assessmentId);
    Assessment other =
        assessments
            .find(one.organizationId(), with)
            .filter(it -> it.caseId().equals(one.caseId()) && !it.id().equals(one.id()))
            .orElseThrow(
                () -> InvalidInput.at("?with", "must be another assessment of the same case"));
    return ResponseEntity.ok(ComparisonFormat.full(Comparison.of(one, other)));
  }

  private Assessment own(String assessmentId) {
    return assessments
        .find(Caller.current().organizationId(), assessmentId)
        .map(cases::own)
        .orElseThrow(NotFound::new);
  }
}
