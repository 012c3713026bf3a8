package org.passage.cases.risk;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.RiskApi;
import org.passage.cases.api.RiskApprovalV1;
import org.passage.cases.api.RiskAssessmentPageV1;
import org.passage.cases.api.RiskAssessmentV1;
import org.passage.cases.api.RiskInputV1;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.CaseFinder;
import org.passage.cases.risk.RiskAssessment.Finding;
import org.passage.cases.risk.RiskAssessment.Origin;
import org.passage.cases.risk.Standing.Approval;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Risk over HTTP. */
@RestController
class RiskController implements RiskApi {
  private final RiskAssessments assessments;
  private final ReviewAfter review;
  private final CaseFinder finder;
  private final Clock clock;

  RiskController(RiskAssessments assessments, ReviewAfter review, CaseFinder finder, Clock clock) {
    this.assessments = assessments;
    this.review = review;
    this.finder = finder;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<RiskAssessmentV1> assessRisk(
      String caseId, RiskInputV1 input, @Nullable String idempotencyKey) {
    Case found = finder.required(caseId);
    Inputs inputs = RiskFormat.inputs(input);
    Instant now = clock.instant();
    RiskAssessment assessed =
        assessments.add(
            RiskAssessment.of(
                found,
                inputs,
                Finding.of(inputs, review, now),
                Origin.person(Caller.current().subject(), now)));
    return ResponseEntity.created(
            URI.create("/api/cases/v1/cases/" + caseId + "/risk-assessments/" + assessed.id()))
        .eTag(ETags.of(assessed.version()))
        .body(RiskFormat.full(assessed));
  }

  @Override
  public ResponseEntity<RiskAssessmentPageV1> listRiskAssessments(
      String caseId, Integer limit, @Nullable String cursor) {
    finder.required(caseId);
    return page(assessments.of(caseId, limit, cursor));
  }

  @Override
  public ResponseEntity<RiskAssessmentV1> getCurrentRisk(String caseId) {
    finder.required(caseId);
    return answer(assessments.counting(caseId).orElseThrow(NotFound::new));
  }

  @Override
  public ResponseEntity<RiskAssessmentV1> getRiskAssessment(String caseId, String assessmentId) {
    finder.required(caseId);
    return answer(required(caseId, assessmentId));
  }

  @Override
  public ResponseEntity<RiskAssessmentV1> approveRiskAssessment(
      String caseId,
      String assessmentId,
      RiskApprovalV1 approval,
      @Nullable String idempotencyKey,
      @Nullable String ifMatch) {
    finder.supervised(caseId);
    RiskAssessment found = required(caseId, assessmentId);
    ETags.check(ifMatch, found.version());
    return answer(
        assessments.approve(
            found.approved(
                new Approval(Caller.current().subject(), clock.instant(), approval.getNote()))));
  }

  @Override
  public ResponseEntity<RiskAssessmentPageV1> listOverdueReviews(
      Integer limit, @Nullable String cursor) {
    return page(
        assessments
            .overdue(Caller.current(), LocalDate.now(clock), limit, cursor)
            .only(it -> finder.listed(it.caseId())));
  }

  private RiskAssessment required(String caseId, String assessmentId) {
    return assessments
        .find(assessmentId)
        .filter(it -> it.caseId().equals(caseId))
        .orElseThrow(NotFound::new);
  }

  private static ResponseEntity<RiskAssessmentPageV1> page(Page<RiskAssessment> page) {
    return ResponseEntity.ok(
        new RiskAssessmentPageV1(page.map(RiskFormat::full).items()).next(page.next()));
  }

  private static ResponseEntity<RiskAssessmentV1> answer(RiskAssessment it) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(RiskFormat.full(it));
  }
}
