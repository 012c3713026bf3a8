package org.passage.reintegration.outcome;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static org.passage.chassis.store.Documents.listedBy;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.PreconditionFailed;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.passage.reintegration.plan.Plan;
import org.springframework.stereotype.Component;

/** The outcomes of all plans. */
@Component
class Outcomes {
  private static final String OWNER = "organizationId";

  private final Documents<Outcome> documents;

  Outcomes(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "outcomes",
            Outcome.class,
            List.of(listedBy(OWNER, "planId"), listedBy("at")));
  }

  /**
   * Adds one.
   *
   * @throws OutcomeRecorded when there is one of that time already
   */
  Outcome add(Outcome recorded) {
    try {
      return documents.write(recorded);
    } catch (PreconditionFailed there) {
      throw new OutcomeRecorded();
    }
  }

  Outcome change(Outcome corrected) {
    return documents.replace(corrected);
  }

  /** An organization's own. */
  Optional<Outcome> find(String organizationId, String outcomeId) {
    return documents.find(outcomeId).filter(it -> it.organizationId().equals(organizationId));
  }

  Page<Outcome> of(Plan plan, int limit, @Nullable String cursor) {
    return documents.page(
        and(eq(OWNER, plan.organizationId()), eq("planId", plan.id())), limit, cursor);
  }

  /** Those at a time of all plans, for whoever counts them and shows nobody. */
  Page<Outcome> counted(OutcomeTime at, int limit, @Nullable String cursor) {
    return documents.counted(eq("at", at.name()), limit, cursor);
  }
}
