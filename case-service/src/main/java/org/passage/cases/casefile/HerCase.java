package org.passage.cases.casefile;

import java.util.function.Consumer;
import org.passage.chassis.problem.NotFound;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who she is and how her case began, for her file. */
@Component
@Order(1)
class HerCase implements HerFile {
  private final Cases cases;

  HerCase(Cases cases) {
    this.cases = cases;
  }

  @Override
  public String section() {
    return "case";
  }

  @Override
  public void tell(String caseId, Consumer<Object> each) {
    each.accept(CaseFormat.full(cases.find(caseId).orElseThrow(NotFound::new)));
  }
}
