package org.passage.cases.identification;

import java.util.function.Consumer;
import org.passage.cases.casefile.Cases;
import org.passage.cases.casefile.HerFile;
import org.passage.chassis.problem.NotFound;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was decided on whether she was trafficked, for her file. */
@Component
@Order(2)
class HerDecisions implements HerFile {
  private final Cases cases;

  HerDecisions(Cases cases) {
    this.cases = cases;
  }

  @Override
  public String section() {
    return "decisions";
  }

  @Override
  public void tell(String caseId, Consumer<Object> each) {
    cases.find(caseId).orElseThrow(NotFound::new).identification().decisions().stream()
        .map(DecisionFormat::full)
        .forEach(each);
  }
}
