package org.passage.cases.transfer;

import java.util.function.Consumer;
import org.passage.cases.api.TransferV1;
import org.passage.cases.casefile.Cases;
import org.passage.cases.casefile.HerFile;
import org.passage.chassis.problem.NotFound;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** To whom her case was offered, for her file: organizations and offices, nobody in them. */
@Component
@Order(2)
class HerTransfers implements HerFile {
  private final Cases cases;

  HerTransfers(Cases cases) {
    this.cases = cases;
  }

  @Override
  public String section() {
    return "transfers";
  }

  @Override
  public void tell(String caseId, Consumer<Object> each) {
    cases.find(caseId).orElseThrow(NotFound::new).transfers().stream()
        .map(TransferFormat::full)
        .map(HerTransfers::unnamed)
        .forEach(each);
  }

  private static TransferV1 unnamed(TransferV1 it) {
    it.getTo().setPersonId(null);
    return it;
  }
}
