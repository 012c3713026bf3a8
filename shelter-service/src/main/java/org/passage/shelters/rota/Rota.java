package org.passage.shelters.rota;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

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

/** Who is on duty, in all shelters. */
@Component
final class Rota {
  private final Documents<Duty> documents;

  Rota(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "duties",
            Duty.class,
            List.of(
                new IndexModel(compoundIndex(ascending("shelterId"), descending("_id"))),
                new IndexModel(ascending("shelterId", "post.until")),
                new IndexModel(ascending("quarters"), new IndexOptions().unique(true))));
  }

  /**
   * Adds a duty.
   *
   * @throws OnDutyThen when the person has one in part of that time
   */
  Duty add(Duty assigned) {
    return documents.insertUnless(assigned, OnDutyThen::new);
  }

  Optional<Duty> find(String dutyId) {
    return documents.find(dutyId);
  }

  void remove(Duty last) {
    documents.remove(last);
  }

  /** The rota of a shelter, what was put on it last first. */
  Page<Duty> of(String shelterId, When wanted, int limit, @Nullable String cursor) {
    return documents.page(and(eq("shelterId", shelterId), wanted.asBson()), limit, cursor);
  }

  /** The times to which a rota is limited; null limits nothing. */
  record When(@Nullable Instant at, @Nullable Instant from, @Nullable Instant until) {
    Bson asBson() {
      Bson filter = at == null ? gt("_id", "") : and(lte("post.from", at), gt("post.until", at));
      if (from != null) {
        filter = and(filter, gt("post.until", from));
      }
      return until == null ? filter : and(filter, lt("post.from", until));
    }
  }
}
