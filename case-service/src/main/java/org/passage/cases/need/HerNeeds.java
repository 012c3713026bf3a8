package org.passage.cases.need;

import java.util.function.Consumer;
import org.passage.cases.casefile.HerFile;
import org.passage.chassis.paging.Paged;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What she needs, for her file. */
@Component
@Order(6)
class HerNeeds implements HerFile {
  private final Needs needs;

  HerNeeds(Needs needs) {
    this.needs = needs;
  }

  @Override
  public String section() {
    return "needs";
  }

  @Override
  public void tell(String caseId, Consumer<Object> each) {
    Paged.all(
        (limit, cursor) -> needs.of(caseId, null, limit, cursor),
        it -> each.accept(NeedController.full(it)));
  }
}
