package org.passage.cases.risk;

import java.util.function.Consumer;
import org.passage.cases.casefile.HerFile;
import org.passage.chassis.paging.Paged;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How endangered she was found to be, for her file. */
@Component
@Order(5)
class HerRisk implements HerFile {
  private final RiskAssessments assessments;

  HerRisk(RiskAssessments assessments) {
    this.assessments = assessments;
  }

  @Override
  public String section() {
    return "risk-assessments";
  }

  @Override
  public void tell(String caseId, Consumer<Object> each) {
    Paged.all(
        (limit, cursor) -> assessments.of(caseId, limit, cursor),
        it -> each.accept(RiskFormat.full(it)));
  }
}
