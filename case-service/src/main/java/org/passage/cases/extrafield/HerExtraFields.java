package org.passage.cases.extrafield;

import java.util.function.Consumer;
import org.passage.cases.casefile.Cases;
import org.passage.cases.casefile.HerFile;
import org.passage.chassis.problem.NotFound;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the organization keeps of her in fields of its own, for her file. */
@Component
@Order(3)
class HerExtraFields implements HerFile {
  private final Cases cases;
  private final RecordedFields recorded;
  private final JsonMapper json;

  HerExtraFields(Cases cases, RecordedFields recorded, JsonMapper json) {
    this.cases = cases;
    this.recorded = recorded;
    this.json = json;
  }

  @Override
  public String section() {
    return "extra-fields";
  }

  @Override
  public void tell(String caseId, Consumer<Object> each) {
    ExtraFields kept = recorded.of(cases.find(caseId).orElseThrow(NotFound::new));
    if (kept.number() > 0) {
      each.accept(json.readTree(kept.values()));
    }
  }
}
