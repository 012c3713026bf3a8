package org.passage.reintegration.assessment;

import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
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
  private final CaseFiles cases;
  private final Clock clock;

  AssessmentController(Assessments assessments, CaseFiles cases, Clock clock) {
    this.assessments = assessments;
    this.cases = cases;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<AssessmentV1> recordAssessment(
      NewAssessmentV1 found, @Nullable String idempotencyKey) {
    Assessment assessment =
        Assessment.record(
            Caller.current(),
            found.getCaseId(),
            AssessmentFormat.findings(found.getFindings()),
            found.getStrengths(),
            AssessmentFormat.priorities(found.getPriorities()),
            clock.instant());
    cases.workable(assessment.caseId());
    assessments.add(assessment);
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
    Assessment found =
        assessments
            .find(Caller.current().organizationId(), assessmentId)
            .map(cases::own)
            .orElseThrow(NotFound::new);
    return ResponseEntity.ok().eTag(ETags.of(found.version())).body(AssessmentFormat.full(found));
  }
}
