package org.passage.shelters.visit;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** The visits at all shelters. */
@Component
final class Visits {
  private static final String PLACEMENT = "placementId";

  private final Documents<Visit> documents;

  Visits(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "visits",
            Visit.class,
            List.of(new IndexModel(compoundIndex(ascending(PLACEMENT), descending("_id")))));
  }

  Visit add(Visit requested) {
    return documents.insert(requested);
  }

  Visit replace(Visit changed) {
    return documents.replace(changed);
  }

  Optional<Visit> find(String visitId) {
    return documents.find(visitId);
  }

  Page<Visit> of(String placementId, int limit, @Nullable String cursor) {
    return documents.page(eq(PLACEMENT, placementId), limit, cursor);
  }
}
