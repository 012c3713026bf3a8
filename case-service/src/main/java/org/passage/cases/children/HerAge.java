package org.passage.cases.children;

import java.util.function.Consumer;
import org.passage.cases.casefile.Cases;
import org.passage.cases.casefile.HerFile;
import org.passage.chassis.problem.NotFound;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How her age was assessed, for her file. */
@Component
@Order(2)
class HerAge implements HerFile {
  private final Cases cases;

  HerAge(Cases cases) {
    this.cases = cases;
  }

  @Override
  public String section() {
    return "age-assessments";
  }

  @Override
  public void tell(String caseId, Consumer<Object> each) {
    cases.find(caseId).orElseThrow(NotFound::new).childhood().assessments().stream()
        .map(AgeFormat::full)
        .forEach(each);
  }
}
