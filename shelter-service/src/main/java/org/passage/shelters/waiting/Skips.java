package org.passage.shelters.waiting;

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

/** Who was passed over when, and why. */
@Component
final class Skips {
  private static final String ENTRY = "entryId";

  private final Documents<Skip> documents;

  Skips(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "waiting_skips",
            Skip.class,
            List.of(new IndexModel(compoundIndex(ascending(ENTRY), descending("_id")))));
  }

  void add(Skip skip) {
    documents.insert(skip);
  }

  Page<Skip> of(String entryId, int limit, @Nullable String cursor) {
    return documents.page(eq(ENTRY, entryId), limit, cursor);
  }
}
