package org.passage.cases.approval;

import java.util.function.Consumer;
import org.passage.cases.casefile.HerFile;
import org.passage.chassis.paging.Paged;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What supervisors were asked to approve about her, for her file. */
@Component
@Order(6)
class HerApprovals implements HerFile {
  private final Approvals approvals;

  HerApprovals(Approvals approvals) {
    this.approvals = approvals;
  }

  @Override
  public String section() {
    return "approvals";
  }

  @Override
  public void tell(String caseId, Consumer<Object> each) {
    Paged.all(
        (limit, cursor) -> approvals.of(caseId, null, limit, cursor),
        it -> each.accept(ApprovalController.full(it)));
  }
}
