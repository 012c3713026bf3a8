package org.passage.cases.bestinterest;

import java.util.function.Consumer;
import org.passage.cases.casefile.HerFile;
import org.passage.chassis.paging.Paged;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was found to be best for her as a child, for her file. */
@Component
@Order(2)
class HerBestInterest implements HerFile {
  private final Determinations determinations;

  HerBestInterest(Determinations determinations) {
    this.determinations = determinations;
  }

  @Override
  public String section() {
    return "best-interest-determinations";
  }

  @Override
  public void tell(String caseId, Consumer<Object> each) {
    Paged.all(
        (limit, cursor) -> determinations.of(caseId, limit, cursor),
        it -> each.accept(DeterminationFormat.full(it)));
  }
}
