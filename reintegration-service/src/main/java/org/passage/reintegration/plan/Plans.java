package org.passage.reintegration.plan;

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
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Equal;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** The plans of all organizations, each known only to its own. */
@Component
public final class Plans {
  private final Documents<Plan> documents;

  Plans(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "plans",
            Plan.class,
            List.of(
                new IndexModel(compoundIndex(ascending("organizationId"), descending("_id"))),
                new IndexModel(
                    compoundIndex(ascending("organizationId", "state"), descending("_id"))),
                new IndexModel(
                    compoundIndex(ascending("organizationId", "caseId"), descending("_id")))));
  }

  Plan add(Plan drafted) {
    return documents.insert(drafted);
  }

  Plan change(Plan changed) {
    return documents.replace(changed);
  }

  /** Any organization's plan; none where the case was erased. */
  public Optional<Plan> find(String planId) {
    return documents.find(planId);
  }

  /**
   * An organization's own plan.
   *
   * @throws NotFound when there is none of that id
   */
  public Plan of(String organizationId, String planId) {
    return find(planId)
        .filter(found -> found.organizationId().equals(organizationId))
        .orElseThrow(NotFound::new);
  }

  Page<Plan> of(
      String organizationId,
      @Nullable String caseId,
      @Nullable PlanState state,
      int limit,
      @Nullable String cursor) {
    Bson wanted =
        Equal.to("organizationId", organizationId)
            .and("caseId", caseId)
            .and("state", state)
            .filter();
    return documents.page(wanted, limit, cursor);
  }
}
