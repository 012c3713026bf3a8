package org.passage.shelters.incident;

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

/** The incidents at all shelters. */
@Component
final class Incidents {
  private static final String SHELTER = "shelterId";
  private static final String STATE = "state";

  private final Documents<Incident> documents;

  Incidents(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "incidents",
            Incident.class,
            List.of(
                new IndexModel(compoundIndex(ascending(SHELTER), descending("_id"))),
                new IndexModel(compoundIndex(ascending(SHELTER, STATE), descending("_id")))));
  }

  Incident add(Incident reported) {
    return documents.insert(reported);
  }

  Incident replace(Incident changed) {
    return documents.replace(changed);
  }

  Optional<Incident> find(String incidentId) {
    return documents.find(incidentId);
  }

  Page<Incident> of(
      String shelterId, @Nullable IncidentState state, int limit, @Nullable String cursor) {
    Bson there = eq(SHELTER, shelterId);
    return documents.page(
        state == null ? there : and(there, eq(STATE, state.name())), limit, cursor);
  }
}
