package org.passage.reintegration.plan;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static org.passage.chassis.store.Documents.listedBy;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** What plans said before they were changed. */
@Component
final class Editions {
  private final Documents<Edition> documents;

  Editions(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "plan_editions",
            Edition.class,
            List.of(listedBy("organizationId", "planId")));
  }

  /** Keeps an edition before the plan is changed, so that none is ever lost. */
  void keep(Edition before) {
    Edition there = documents.insertOnce(before);
    if (there.planVersion() < before.planVersion()) {
      documents.change(before.id(), it -> it.orLater(before));
    }
  }

  /** An edition by its number, the one that stands among them. */
  Optional<Edition> find(Plan plan, int number) {
    int standing = plan.making().edition();
    if (number == standing) {
      return Optional.of(Edition.before(plan, Instant.MAX));
    }
    return number < standing ? documents.find(Edition.id(plan.id(), number)) : Optional.empty();
  }

  /** The former ones, newest first. */
  Page<Edition> of(Plan plan, int limit, @Nullable String cursor) {
    return documents.page(
        and(
            eq("organizationId", plan.organizationId()),
            eq("planId", plan.id()),
            lt("_id", Edition.id(plan.id(), plan.making().edition()))),
        limit,
        cursor);
  }
}
