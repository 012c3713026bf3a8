package org.passage.cases.risk;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** How endangered somebody is, for what is decided to protect her. */
@Component
public class KnownRisk {
  private final RiskAssessments assessments;

  KnownRisk(RiskAssessments assessments) {
    this.assessments = assessments;
  }

  /**
   * The level in force, or a higher one that was proposed since then: it counts before somebody
   * approves it. Empty as long as nobody assessed it.
   */
  public Optional<RiskLevel> of(String caseId) {
    return assessments.counting(caseId).map(it -> it.finding().level());
  }
}
