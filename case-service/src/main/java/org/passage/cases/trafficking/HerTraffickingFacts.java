package org.passage.cases.trafficking;

import java.util.function.Consumer;
import org.passage.cases.casefile.Cases;
import org.passage.cases.casefile.HerFile;
import org.passage.chassis.problem.NotFound;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How she was trafficked, as far as she told, for her file. */
@Component
@Order(3)
class HerTraffickingFacts implements HerFile {
  private final Trafficking trafficking;
  private final Cases cases;

  HerTraffickingFacts(Trafficking trafficking, Cases cases) {
    this.trafficking = trafficking;
    this.cases = cases;
  }

  @Override
  public String section() {
    return "trafficking-facts";
  }

  @Override
  public void tell(String caseId, Consumer<Object> each) {
    each.accept(
        TraffickingFormat.full(trafficking.factsOf(cases.find(caseId).orElseThrow(NotFound::new))));
  }
}
