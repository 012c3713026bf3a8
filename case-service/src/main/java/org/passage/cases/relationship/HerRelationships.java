package org.passage.cases.relationship;

import java.util.function.Consumer;
import org.passage.cases.casefile.HerFile;
import org.passage.chassis.paging.Paged;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * To whom she is related, for her file: only what both know of each other, as the other person's
 * being assisted is that person's own.
 */
@Component
@Order(6)
class HerRelationships implements HerFile {
  private final Relationships relationships;

  HerRelationships(Relationships relationships) {
    this.relationships = relationships;
  }

  @Override
  public String section() {
    return "relationships";
  }

  @Override
  public void tell(String caseId, Consumer<Object> each) {
    Paged.all(
        (limit, cursor) -> relationships.of(caseId, limit, cursor),
        it ->
            relationships
                .tie(it, caseId)
                .filter(Tie::knownToBoth)
                .ifPresent(tie -> each.accept(RelationshipFormat.inFile(it, tie))));
  }
}
