package org.passage.cases.casefile;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** The cases of all organizations. */
@Component
final class Cases {
  private final Documents<Case> documents;

  Cases(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "cases",
            Case.class,
            List.of(
                new IndexModel(compoundIndex(ascending("organizationId"), descending("_id"))),
                new IndexModel(
                    compoundIndex(ascending("organizationId", "status"), descending("_id"))),
                new IndexModel(ascending("code"), new IndexOptions().unique(true))));
  }

  Case add(Case opened) {
    return documents.insert(opened);
  }

  Case change(Case changed) {
    return documents.replace(changed);
  }

  Optional<Case> find(String caseId) {
    return documents.find(caseId);
  }

  /** An organization's cases, newest first. */
  Page<Case> of(
      String organizationId, @Nullable CaseStatus status, int limit, @Nullable String cursor) {
    Bson own = eq("organizationId", organizationId);
    Bson filter = status == null ? own : and(own, eq("status", status.name()));
    return documents.page(filter, limit, cursor);
  }
}
