package org.passage.cases.document;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** The documents of all cases, without their contents. */
@Component
final class CaseDocuments {
  private static final Bson THERE = eq("removal", null);

  private final Documents<CaseDocument> documents;

  CaseDocuments(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "documents",
            CaseDocument.class,
            List.of(
                new IndexModel(compoundIndex(ascending("caseId", "fieldClass"), descending("_id"))),
                // Few expire soon and many later: the store takes the one that leaves it less to
                // do.
                new IndexModel(ascending("organizationId", "fieldClass", "expiresOn")),
                new IndexModel(
                    compoundIndex(ascending("organizationId", "fieldClass"), descending("_id")))));
  }

  CaseDocument add(CaseDocument added) {
    return documents.insert(added);
  }

  CaseDocument change(CaseDocument changed) {
    return documents.replace(changed);
  }

  /** One of a case, of these classes. */
  Optional<CaseDocument> find(String caseId, String documentId, List<DocumentClass> classes) {
    return documents
        .find(documentId)
        .filter(it -> it.caseId().equals(caseId) && classes.contains(it.fieldClass()));
  }

  /** Those of a case, of these classes, that are there; newest first. */
  Page<CaseDocument> of(
      String caseId, List<DocumentClass> classes, int limit, @Nullable String cursor) {
    return documents.page(
        and(eq("caseId", caseId), in("fieldClass", names(classes)), THERE), limit, cursor);
  }

  /** Those of an organization, of these classes, that expire before a day; newest first. */
  Page<CaseDocument> expiring(
      String organizationId,
      List<DocumentClass> classes,
      LocalDate before,
      int limit,
      @Nullable String cursor) {
    return documents.page(
        and(
            eq("organizationId", organizationId),
            in("fieldClass", names(classes)),
            lt("expiresOn", before),
            THERE),
        limit,
        cursor);
  }

  private static List<String> names(List<DocumentClass> classes) {
    return classes.stream().map(Enum::name).toList();
  }
}
