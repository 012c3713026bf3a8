package org.passage.cases.children;

import java.util.function.Consumer;
import org.passage.cases.casefile.Cases;
import org.passage.cases.casefile.Guardian;
import org.passage.cases.casefile.HerFile;
import org.passage.chassis.problem.NotFound;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who speaks for her, for her file. */
@Component
@Order(2)
class HerGuardian implements HerFile {
  private final Cases cases;

  HerGuardian(Cases cases) {
    this.cases = cases;
  }

  @Override
  public String section() {
    return "guardian";
  }

  @Override
  public void tell(String caseId, Consumer<Object> each) {
    Guardian guardian = cases.find(caseId).orElseThrow(NotFound::new).childhood().guardian();
    if (guardian != null) {
      each.accept(GuardianFormat.full(guardian));
    }
  }
}
