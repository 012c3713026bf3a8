package org.passage.cases.trafficking;

import java.util.function.Consumer;
import org.passage.cases.casefile.HerFile;
import org.passage.chassis.paging.Paged;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was done to her, as far as she told, for her file. */
@Component
@Order(4)
class HerTraffickingEvents implements HerFile {
  private final Trafficking trafficking;

  HerTraffickingEvents(Trafficking trafficking) {
    this.trafficking = trafficking;
  }

  @Override
  public String section() {
    return "trafficking-events";
  }

  @Override
  public void tell(String caseId, Consumer<Object> each) {
    Paged.all(
        (limit, cursor) -> trafficking.eventsOf(caseId, limit, cursor),
        it -> each.accept(TraffickingFormat.full(it)));
  }
}
