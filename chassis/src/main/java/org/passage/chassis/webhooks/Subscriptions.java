package org.passage.chassis.webhooks;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.PreconditionFailed;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.passage.chassis.webhooks.Subscription.State;

/** The subscriptions of all organizations. */
final class Subscriptions {
  private static final int PAGE = 500;

  private final Documents<Subscription> documents;

  Subscriptions(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "webhook-subscriptions",
            Subscription.class,
            List.of(
                new IndexModel(compoundIndex(ascending("organizationId"), descending("_id"))),
                new IndexModel(compoundIndex(ascending("state"), descending("_id")))));
  }

  Subscription add(Subscription created) {
    return documents.insert(created);
  }

  Subscription change(Subscription changed) {
    return documents.replace(changed);
  }

  void remove(Subscription subscription) {
    documents.remove(subscription);
  }

  /** The destination wants no more, whatever else changes meanwhile. */
  void disable(String id) {
    for (Optional<Subscription> found = active(id); found.isPresent(); found = active(id)) {
      try {
        documents.replace(found.get().disabled());
        return;
      } catch (PreconditionFailed changedMeanwhile) {
        // Look again whether it is still to be disabled.
      }
    }
  }

  /** One of an organization; there is no other. */
  Subscription of(String organizationId, String id) {
    return documents
        .find(id)
        .filter(it -> it.organizationId().equals(organizationId))
        .orElseThrow(NotFound::new);
  }

  Page<Subscription> of(String organizationId, int limit, @Nullable String cursor) {
    return documents.page(eq("organizationId", organizationId), limit, cursor);
  }

  Optional<Subscription> active(String id) {
    return documents.first(and(eq("_id", id), eq("state", State.ACTIVE.name())));
  }

  List<Subscription> active() {
    List<Subscription> all = new ArrayList<>();
    String cursor = null;
    do {
      Page<Subscription> page = documents.page(eq("state", State.ACTIVE.name()), PAGE, cursor);
      all.addAll(page.items());
      cursor = page.next();
    } while (cursor != null);
    return all;
  }
}
