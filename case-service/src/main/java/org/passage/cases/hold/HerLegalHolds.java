package org.passage.cases.hold;

import java.time.Clock;
import java.util.function.Consumer;
import org.passage.cases.casefile.HerFile;
import org.passage.chassis.paging.Paged;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What kept her case from being erased, for her file, as far as she may learn of it. */
@Component
@Order(2)
class HerLegalHolds implements HerFile {
  private final LegalHolds holds;
  private final Clock clock;

  HerLegalHolds(LegalHolds holds, Clock clock) {
    this.holds = holds;
    this.clock = clock;
  }

  @Override
  public String section() {
    return "legal-holds";
  }

  @Override
  public void tell(String caseId, Consumer<Object> each) {
    Paged.all(
        (limit, cursor) -> holds.of(caseId, limit, cursor).only(LegalHold::told),
        it -> each.accept(LegalHoldController.full(it, clock.instant())));
  }
}
