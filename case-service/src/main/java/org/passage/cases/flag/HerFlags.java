package org.passage.cases.flag;

import java.util.function.Consumer;
import org.passage.cases.casefile.HerFile;
import org.passage.chassis.paging.Paged;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was watched out for, for her file. */
@Component
@Order(6)
class HerFlags implements HerFile {
  private final Flags flags;

  HerFlags(Flags flags) {
    this.flags = flags;
  }

  @Override
  public String section() {
    return "flags";
  }

  @Override
  public void tell(String caseId, Consumer<Object> each) {
    Paged.all(
        (limit, cursor) -> flags.of(caseId, null, limit, cursor),
        it -> each.accept(FlagController.full(it)));
  }
}
