package org.passage.reintegration.outcome;

import java.util.List;
import java.util.stream.Stream;
import org.passage.chassis.figures.Svg;
import org.passage.chassis.security.Caller;
import org.passage.reintegration.api.DomainScorePageV1;
import org.passage.reintegration.api.DomainScoreV1;
import org.passage.reintegration.api.DomainScoresApi;
import org.passage.reintegration.api.DomainV1;
import org.passage.reintegration.api.NeedV1;
import org.passage.reintegration.api.StageV1;
import org.passage.reintegration.assessment.Assessment;
import org.passage.reintegration.casefile.CaseFiles;
import org.passage.reintegration.plan.Plan;
import org.passage.reintegration.plan.Plans;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** How she stands over time, over HTTP. */
@RestController
class DomainScoreController implements DomainScoresApi {
  private final DomainScores scores;
  private final Plans plans;
  private final CaseFiles cases;

  DomainScoreController(DomainScores scores, Plans plans, CaseFiles cases) {
    this.scores = scores;
    this.plans = plans;
    this.cases = cases;
  }

  @Override
  public ResponseEntity<DomainScorePageV1> listDomainScores(String planId) {
    List<DomainScoreV1> all =
        scores.of(own(planId)).stream().flatMap(DomainScoreController::full).toList();
    return ResponseEntity.ok(new DomainScorePageV1(all));
  }

  @Override
  public ResponseEntity<String> drawDomainScores(String planId) {
    return ResponseEntity.ok()
        .contentType(Svg.MEDIA_TYPE)
        .body(DomainPicture.of(scores.of(own(planId))));
  }

  private static Stream<DomainScoreV1> full(Assessment of) {
    return of.findings().stream()
        .map(it ->
            new DomainScoreV1(
                of.id(),
                StageV1.valueOf(of.stage().name()),
                DomainV1.valueOf(it.domain().name()),
                it.need().score(),
                NeedV1.valueOf(it.need().name()),
                of.recordedAt()));
  }

  private Plan own(String planId) {
    return cases.own(plans.of(Caller.current().organizationId(), planId));
  }
}
