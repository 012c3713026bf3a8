package org.passage.cases.assistance;

import java.util.function.Consumer;
import org.passage.cases.casefile.HerFile;
import org.passage.chassis.paging.Paged;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How she is assisted, for her file. */
@Component
@Order(6)
class HerServices implements HerFile {
  private final Services services;

  HerServices(Services services) {
    this.services = services;
  }

  @Override
  public String section() {
    return "services";
  }

  @Override
  public void tell(String caseId, Consumer<Object> each) {
    Paged.all(
        (limit, cursor) -> services.of(caseId, null, limit, cursor),
        it -> each.accept(ServiceFormat.full(it)));
  }
}
