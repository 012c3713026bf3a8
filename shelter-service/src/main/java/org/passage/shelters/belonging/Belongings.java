package org.passage.shelters.belonging;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** What is kept for people in all shelters. */
@Component
final class Belongings {
  private static final String PLACEMENT = "placementId";
  private static final String STATE = "state";

  private final Documents<Belonging> documents;

  Belongings(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "belongings",
            Belonging.class,
            List.of(
                new IndexModel(compoundIndex(ascending(PLACEMENT), descending("_id"))),
                new IndexModel(compoundIndex(ascending(PLACEMENT, STATE), descending("_id")))));
  }

  Belonging add(Belonging kept) {
    return documents.insert(kept);
  }

  Belonging replace(Belonging changed) {
    return documents.replace(changed);
  }

  Optional<Belonging> find(String belongingId) {
    return documents.find(belongingId);
  }

  /** Newest first, in whichever state when null. */
  Page<Belonging> of(
      String placementId, @Nullable BelongingState state, int limit, @Nullable String cursor) {
    Bson hers = eq(PLACEMENT, placementId);
    return documents.page(state == null ? hers : and(hers, eq(STATE, state.name())), limit, cursor);
  }
}
