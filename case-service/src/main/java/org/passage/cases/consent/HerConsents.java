package org.passage.cases.consent;

import java.util.function.Consumer;
import org.passage.cases.casefile.HerFile;
import org.passage.chassis.paging.Paged;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What she decided, for her file. */
@Component
@Order(2)
class HerConsents implements HerFile {
  private final Consents consents;

  HerConsents(Consents consents) {
    this.consents = consents;
  }

  @Override
  public String section() {
    return "consents";
  }

  @Override
  public void tell(String caseId, Consumer<Object> each) {
    Paged.all(
        (limit, cursor) -> consents.of(caseId, limit, cursor),
        it -> each.accept(ConsentFormat.full(it)));
  }
}
