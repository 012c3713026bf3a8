package org.passage.reintegration.grant;

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
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** The grants of all organizations, each known only to its own. */
@Component
final class Grants {
  private final Documents<Grant> documents;

  Grants(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "grants",
            Grant.class,
            List.of(
                new IndexModel(
                    compoundIndex(ascending("organizationId", "planId"), descending("_id")))));
  }

  Grant add(Grant requested) {
    return documents.insert(requested);
  }

  Grant change(Grant changed) {
    return documents.replace(changed);
  }

  /**
   * An organization's own grant.
   *
   * @throws NotFound when there is none of that id
   */
  Grant of(String organizationId, String grantId) {
    return documents
        .find(grantId)
        .filter(found -> found.organizationId().equals(organizationId))
        .orElseThrow(NotFound::new);
  }

  Page<Grant> ofPlan(String organizationId, String planId, int limit, @Nullable String cursor) {
    return documents.page(
        and(eq("organizationId", organizationId), eq("planId", planId)), limit, cursor);
  }
}
