package org.passage.shelters.reception;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.PreconditionFailed;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** The receptions in all shelters. */
@Component
final class Receptions {
  private static final String SHELTER = "arrival.shelterId";
  private static final String STATE = "standing.state";

  private final Documents<Reception> documents;

  Receptions(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "receptions",
            Reception.class,
            List.of(new IndexModel(compoundIndex(ascending(SHELTER, STATE), descending("_id")))));
  }

  Optional<Reception> ofPlacement(String placementId) {
    return documents.find(Reception.idOf(placementId));
  }

  /** Writes the beginning of a reception, once: whoever comes second gets what is there by then. */
  Reception addOnce(Reception opened) {
    try {
      return documents.write(opened);
    } catch (PreconditionFailed there) {
      return documents.find(opened.id()).orElseThrow(() -> there);
    }
  }

  Reception replace(Reception changed) {
    return documents.replace(changed);
  }

  /** Those in a shelter in which something is due, the newest arrival first. */
  Page<Reception> waiting(String shelterId, Instant now, int limit, @Nullable String cursor) {
    return documents.page(
        and(
            eq(SHELTER, shelterId),
            eq(STATE, ReceptionState.OPEN.name()),
            lte("standing.waitsFrom", now)),
        limit,
        cursor);
  }
}
