package org.passage.cases.restriction;

import java.util.function.Consumer;
import org.passage.cases.casefile.HerFile;
import org.passage.chassis.paging.Paged;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When the use of her data was restricted, and why, for her file. */
@Component
@Order(2)
class HerRestrictions implements HerFile {
  private final Restrictions restrictions;

  HerRestrictions(Restrictions restrictions) {
    this.restrictions = restrictions;
  }

  @Override
  public String section() {
    return "restrictions";
  }

  @Override
  public void tell(String caseId, Consumer<Object> each) {
    Paged.all(
        (limit, cursor) -> restrictions.of(caseId, limit, cursor),
        it -> each.accept(RestrictionController.full(it)));
  }
}
