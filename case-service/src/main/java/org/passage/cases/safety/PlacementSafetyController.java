package org.passage.cases.safety;

import java.util.List;
import org.passage.cases.api.CompanionV1;
import org.passage.cases.api.CompanyV1;
import org.passage.cases.api.DangerAreaV1;
import org.passage.cases.api.PlacementSafetyApi;
import org.passage.cases.api.PlacementSafetyV1;
import org.passage.cases.api.RiskLevelV1;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.CaseFinder;
import org.passage.cases.relationship.Relatives;
import org.passage.cases.risk.KnownRisk;
import org.passage.cases.trafficking.Trafficking;
import org.passage.chassis.codes.Codes;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** What a shelter must heed, over HTTP. */
@RestController
class PlacementSafetyController implements PlacementSafetyApi {
  private final CaseFinder finder;
  private final Trafficking trafficking;
  private final KnownRisk risk;
  private final Relatives relatives;

  PlacementSafetyController(
      CaseFinder finder, Trafficking trafficking, KnownRisk risk, Relatives relatives) {
    this.finder = finder;
    this.trafficking = trafficking;
    this.risk = risk;
    this.relatives = relatives;
  }

  @Override
  public ResponseEntity<PlacementSafetyV1> getPlacementSafety(String caseId) {
    Case found = finder.required(caseId);
    DangerAreas danger = DangerAreas.of(found, trafficking);
    return ResponseEntity.ok(
        new PlacementSafetyV1(companions(caseId))
            .riskLevel(Codes.same(RiskLevelV1.class, risk.of(caseId).orElse(null)))
            .dangerAreas(
                danger.areas().stream()
                    .map(it -> new DangerAreaV1(it.latitude(), it.longitude()))
                    .toList())
            .dangerAreasComplete(danger.complete()));
  }

  private List<CompanionV1> companions(String caseId) {
    return relatives.of(caseId).entrySet().stream()
        .flatMap(it ->
            Company.of(it.getValue()).stream()
                .map(company -> new CompanionV1(it.getKey(), CompanyV1.valueOf(company.name()))))
        .toList();
  }
}
