package org.passage.cases.life;

import java.util.function.Consumer;
import org.passage.cases.casefile.Cases;
import org.passage.cases.casefile.HerFile;
import org.passage.chassis.problem.NotFound;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How her case came to where it stands, for her file. */
@Component
@Order(2)
class HerWay implements HerFile {
  private final Cases cases;

  HerWay(Cases cases) {
    this.cases = cases;
  }

  @Override
  public String section() {
    return "status-changes";
  }

  @Override
  public void tell(String caseId, Consumer<Object> each) {
    cases.find(caseId).orElseThrow(NotFound::new).standing().changes().stream()
        .map(StatusFormat::full)
        .forEach(each);
  }
}
