package org.passage.cases.correction;

import java.util.function.Consumer;
import org.passage.cases.casefile.HerFile;
import org.passage.chassis.paging.Paged;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What she asked to be corrected, for her file. */
@Component
@Order(2)
class HerCorrections implements HerFile {
  private final CorrectionRequests requests;

  HerCorrections(CorrectionRequests requests) {
    this.requests = requests;
  }

  @Override
  public String section() {
    return "correction-requests";
  }

  @Override
  public void tell(String caseId, Consumer<Object> each) {
    Paged.all(
        (limit, cursor) -> requests.of(caseId, null, limit, cursor),
        it -> each.accept(CorrectionController.full(it)));
  }
}
