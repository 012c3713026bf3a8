package org.passage.shelters.outing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Indexes.ascending;
import static org.passage.chassis.store.Documents.listedBy;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** The outings from all shelters. */
@Component
final class Outings {
  private static final String PLACEMENT = "place.placementId";
  private static final String SHELTER = "place.shelterId";
  private static final String STATE = "state";
  private static final String SINCE = "late.since";

  private final Documents<Outing> documents;

  Outings(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "outings",
            Outing.class,
            List.of(
                listedBy(PLACEMENT),
                listedBy(SHELTER),
                listedBy(SHELTER, STATE),
                listedBy(STATE),
                new IndexModel(ascending("slotId"), new IndexOptions().unique(true))));
  }

  /**
   * Adds an outing.
   *
   * @throws OutAlready when she is out
   */
  Outing add(Outing begun) {
    return documents.insertUnless(begun, OutAlready::new);
  }

  Outing replace(Outing changed) {
    return documents.replace(changed);
  }

  Optional<Outing> find(String outingId) {
    return documents.find(outingId);
  }

  /** Newest first. */
  Page<Outing> of(String placementId, int limit, @Nullable String cursor) {
    return documents.page(eq(PLACEMENT, placementId), limit, cursor);
  }

  /** Those from a shelter, newest first. */
  Page<Outing> from(String shelterId, Wanted wanted, int limit, @Nullable String cursor) {
    return documents.page(wanted.within(eq(SHELTER, shelterId)), limit, cursor);
  }

  /** Those that have not ended, everywhere. */
  Page<Outing> open(int limit, @Nullable String cursor) {
    return documents.page(eq(STATE, OutingState.OUT.name()), limit, cursor);
  }

  /** What a list of outings is limited to; null limits nothing. */
  record Wanted(@Nullable OutingState state, @Nullable Boolean overdue) {
    private Bson within(Bson there) {
      Bson filter = state == null ? there : and(there, eq(STATE, state.name()));
      if (overdue == null) {
        return filter;
      }
      return overdue
          ? and(filter, eq(STATE, OutingState.OUT.name()), gt(SINCE, Instant.EPOCH))
          : and(filter, eq(SINCE, null));
    }
  }
}
