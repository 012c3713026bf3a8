package org.passage.cases.document;

import java.util.List;
import java.util.function.Consumer;
import org.passage.cases.casefile.HerFile;
import org.passage.chassis.paging.Paged;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which documents there are, for her file; the files themselves are downloaded one by one. */
@Component
@Order(7)
class HerDocuments implements HerFile {
  private final CaseDocuments documents;

  HerDocuments(CaseDocuments documents) {
    this.documents = documents;
  }

  @Override
  public String section() {
    return "documents";
  }

  @Override
  public void tell(String caseId, Consumer<Object> each) {
    Paged.all(
        (limit, cursor) -> documents.of(caseId, List.of(DocumentClass.values()), limit, cursor),
        it -> each.accept(DocumentFormat.full(it)));
  }
}
