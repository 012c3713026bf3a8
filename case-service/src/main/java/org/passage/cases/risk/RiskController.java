package org.passage.cases.risk;

import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.RatingV1;
import org.passage.cases.api.RiskApi;
import org.passage.cases.api.RiskAssessmentPageV1;
import org.passage.cases.api.RiskAssessmentV1;
import org.passage.cases.api.RiskIndicatorsV1;
import org.passage.cases.api.RiskInputV1;
import org.passage.cases.api.RiskLevelV1;
import org.passage.cases.api.RiskReasonV1;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.CaseFinder;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.paging.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Risk over HTTP. */
@RestController
class RiskController implements RiskApi {
  private final RiskAssessments assessments;
  private final CaseFinder finder;
  private final Clock clock;

  RiskController(RiskAssessments assessments, CaseFinder finder, Clock clock) {
    this.assessments = assessments;
    this.finder = finder;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<RiskAssessmentV1> assessRisk(
      String caseId, RiskInputV1 input, @Nullable String idempotencyKey) {
    Case found = finder.required(caseId);
    RiskAssessment assessed =
        assessments.add(
            RiskAssessment.of(
                found.organizationId(),
                caseId,
                indicators(input.getIndicators()),
                new RiskAssessment.Circumstances(
                    input.getCooperatedWithAuthorities(),
                    input.getIntendsToCooperate(),
                    input.getTraffickerKnows()),
                clock.instant()));
    return ResponseEntity.created(
            URI.create("/api/cases/v1/cases/" + caseId + "/risk-assessments/" + assessed.id()))
        .body(full(assessed));
  }

  @Override
  public ResponseEntity<RiskAssessmentPageV1> listRiskAssessments(
      String caseId, Integer limit, @Nullable String cursor) {
    finder.required(caseId);
    Page<RiskAssessment> page = assessments.of(caseId, limit, cursor);
    return ResponseEntity.ok(
        new RiskAssessmentPageV1(page.map(RiskController::full).items()).next(page.next()));
  }

  private static RiskIndicators indicators(RiskIndicatorsV1 rated) {
    return new RiskIndicators(
        rating(rated.getTraffickingExtent()),
        rating(rated.getExpectedCaseload()),
        rating(rated.getCriminalControl()),
        rating(rated.getReprisalCapacity()),
        rating(rated.getLawEnforcementCapacity()),
        rating(rated.getCorruption()),
        rating(rated.getGovernmentCommitment()));
  }

  private static Rating rating(RatingV1 rating) {
    return Rating.valueOf(rating.name());
  }

  private static RiskAssessmentV1 full(RiskAssessment it) {
    return new RiskAssessmentV1(
        it.id(),
        it.caseId(),
        RiskLevelV1.valueOf(it.level().name()),
        it.reasons().stream().map(RiskController::reason).toList(),
        it.assessedAt());
  }

  private static RiskReasonV1 reason(RiskReason it) {
    return new RiskReasonV1(Codes.written(it), it.text());
  }
}
