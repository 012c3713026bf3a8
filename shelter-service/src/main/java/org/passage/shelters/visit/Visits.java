package org.passage.shelters.visit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static org.passage.chassis.store.Documents.listedBy;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** The visits at all shelters. */
@Component
final class Visits {
  private static final String PLACEMENT = "placementId";
  private static final String SHELTER = "shelterId";
  private static final String STATE = "state";

  private final Documents<Visit> documents;

  Visits(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "visits",
            Visit.class,
            List.of(listedBy(PLACEMENT), listedBy(SHELTER), listedBy(SHELTER, STATE)));
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

  /** Those at a shelter. */
  Page<Visit> at(String shelterId, @Nullable VisitState state, int limit, @Nullable String cursor) {
    Bson there = eq(SHELTER, shelterId);
    return documents.page(
        state == null ? there : and(there, eq(STATE, state.name())), limit, cursor);
  }
}
