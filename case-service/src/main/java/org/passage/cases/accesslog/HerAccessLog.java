package org.passage.cases.accesslog;

import java.util.function.Consumer;
import org.passage.cases.casefile.HerFile;
import org.passage.chassis.paging.Paged;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Who did what with her data, for her file. It comes first: it asks other services, and when one of
 * them is away that is said instead of beginning.
 */
@Component
@Order(0)
class HerAccessLog implements HerFile {
  private final Merge logs;

  HerAccessLog(Merge logs) {
    this.logs = logs;
  }

  @Override
  public String section() {
    return "access-log";
  }

  @Override
  public void tell(String caseId, Consumer<Object> each) {
    Paged.all(
        (limit, cursor) -> logs.page(caseId, limit, cursor),
        it -> each.accept(AccessLogController.entry(it.service(), it.event())));
  }
}
