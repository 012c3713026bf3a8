package org.passage.reintegration.visit;

import static com.mongodb.client.model.Filters.and;
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
import org.passage.reintegration.plan.Plan;
import org.springframework.stereotype.Component;

/** The visits of all plans. */
@Component
final class Visits {
  private final Documents<Visit> documents;

  Visits(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "visits",
            Visit.class,
            List.of(
                new IndexModel(
                    compoundIndex(ascending("organizationId", "planId"), descending("_id")))));
  }

  Visit add(Visit recorded) {
    return documents.insert(recorded);
  }

  Page<Visit> of(Plan plan, int limit, @Nullable String cursor) {
    return documents.page(
        and(eq("organizationId", plan.organizationId()), eq("planId", plan.id())), limit, cursor);
  }
}
