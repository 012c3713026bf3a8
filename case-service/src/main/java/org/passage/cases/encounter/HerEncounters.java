package org.passage.cases.encounter;

import java.util.function.Consumer;
import org.passage.cases.casefile.HerFile;
import org.passage.cases.reaction.Reactions;
import org.passage.chassis.paging.Paged;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The meetings with her, for her file. */
@Component
@Order(5)
class HerEncounters implements HerFile {
  private final Encounters encounters;
  private final EncounterFormat format;

  HerEncounters(Encounters encounters, Reactions reactions) {
    this.encounters = encounters;
    this.format = new EncounterFormat(reactions);
  }

  @Override
  public String section() {
    return "encounters";
  }

  @Override
  public void tell(String caseId, Consumer<Object> each) {
    Paged.all(
        (limit, cursor) -> encounters.of(caseId, limit, cursor),
        it -> each.accept(format.full(it)));
  }
}
