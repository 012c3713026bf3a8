package org.passage.cases.share;

import java.util.function.Consumer;
import org.passage.cases.casefile.HerFile;
import org.passage.chassis.paging.Paged;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** With whom her case is or was shared, for her file. */
@Component
@Order(2)
class HerShares implements HerFile {
  private final Shares shares;

  HerShares(Shares shares) {
    this.shares = shares;
  }

  @Override
  public String section() {
    return "shares";
  }

  @Override
  public void tell(String caseId, Consumer<Object> each) {
    Paged.all(
        (limit, cursor) -> shares.of(caseId, limit, cursor),
        it -> each.accept(ShareController.with(it, shares.live(it))));
  }
}
