package org.passage.cases.assistance;

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

/** The services of all cases. */
@Component
final class Services {
  private final Documents<Service> documents;

  Services(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "services",
            Service.class,
            List.of(
                new IndexModel(compoundIndex(ascending("caseId"), descending("_id"))),
                new IndexModel(compoundIndex(ascending("caseId", "state"), descending("_id")))));
  }

  Service add(Service planned) {
    return documents.insert(planned);
  }

  Service change(Service changed) {
    return documents.replace(changed);
  }

  Optional<Service> find(String caseId, String serviceId) {
    return documents.find(serviceId).filter(it -> it.caseId().equals(caseId));
  }

  Page<Service> of(
      String caseId, @Nullable ServiceState state, int limit, @Nullable String cursor) {
    Bson own = eq("caseId", caseId);
    return documents.page(state == null ? own : and(own, eq("state", state.name())), limit, cursor);
  }
}
