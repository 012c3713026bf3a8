package org.passage.cases.encounter;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** The meetings of all cases. */
@Component
final class Encounters {
  private final Documents<Encounter> documents;

  Encounters(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "encounters",
            Encounter.class,
            List.of(new IndexModel(compoundIndex(ascending("caseId"), descending("_id")))));
  }

  Encounter add(Encounter recorded) {
    return documents.insert(recorded);
  }

  Page<Encounter> of(String caseId, int limit, @Nullable String cursor) {
    return documents.page(eq("caseId", caseId), limit, cursor);
  }
}
