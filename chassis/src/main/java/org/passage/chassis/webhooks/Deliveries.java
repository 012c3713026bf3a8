package org.passage.chassis.webhooks;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static java.util.stream.Collectors.groupingBy;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Newest;

/** What did not arrive yet, and the dead letters: what was given up, kept for thirty days. */
final class Deliveries {
  private static final long KEPT_DAYS = 30;

  private final MongoCollection<Delivery> collection;

  Deliveries(MongoDatabase database) {
    this.collection = database.getCollection("webhook-deliveries", Delivery.class);
    collection.createIndexes(
        List.of(
            new IndexModel(ascending("subscriptionId", "dead", "position")),
            new IndexModel(ascending("subscriptionId", "dead", "_id")),
            new IndexModel(ascending("dead", "dueAt")),
            new IndexModel(
                ascending("deadAt"), new IndexOptions().expireAfter(KEPT_DAYS, TimeUnit.DAYS))));
  }

  /** Lets an event wait; one that waits already goes on waiting. */
  void add(Delivery delivery) {
    try {
      collection.insertOne(delivery);
    } catch (MongoWriteException known) {
      if (known.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw known;
      }
      collection.replaceOne(and(eq("_id", delivery.id()), eq("dead", true)), delivery);
    }
  }

  void change(Delivery changed) {
    collection.replaceOne(eq("_id", changed.id()), changed);
  }

  void remove(Delivery arrived) {
    collection.deleteOne(eq("_id", arrived.id()));
  }

  void removeAll(String subscriptionId) {
    collection.deleteMany(eq("subscriptionId", subscriptionId));
  }

  /** What waits, one queue for each subject, oldest first. */
  Collection<List<Delivery>> queues(String subscriptionId) {
    return collection
        .find(waiting(subscriptionId))
        .sort(Sorts.ascending("position"))
        .into(new ArrayList<>())
        .stream()
        .collect(groupingBy(Delivery::subject))
        .values();
  }

  long waitingFor(String subscriptionId) {
    return collection.countDocuments(waiting(subscriptionId));
  }

  /** Subscriptions for which something is due. */
  Set<String> due(Instant now) {
    return collection
        .distinct("subscriptionId", and(eq("dead", false), lte("dueAt", now)), String.class)
        .into(new HashSet<>());
  }

  /** The newest first. */
  Page<Delivery> dead(String subscriptionId, int limit, @Nullable String cursor) {
    Bson dead = and(eq("subscriptionId", subscriptionId), eq("dead", true));
    return Newest.page(collection.find(), dead, limit, cursor, Delivery::id);
  }

  /** Lets the dead letters wait for an attempt again, which is due now. */
  long revive(String subscriptionId, Instant now) {
    return collection
        .updateMany(
            and(eq("subscriptionId", subscriptionId), eq("dead", true)),
            combine(set("dead", false), set("attempts", 0), set("dueAt", now), unset("deadAt")))
        .getModifiedCount();
  }

  private static Bson waiting(String subscriptionId) {
    return and(eq("subscriptionId", subscriptionId), eq("dead", false));
  }
}
