package org.passage.chassis.webhooks;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.store.Ids;

/** Sees to it that one instance at a time sends a subscription's events. */
final class Leases {
  private final MongoCollection<Lease> collection;
  private final Clock clock;
  private final Duration held;
  private final String self = Ids.next("snd");

  /**
   * @param held how long after an instance is gone another takes over
   */
  Leases(MongoDatabase database, Clock clock, Duration held) {
    this.collection = database.getCollection("webhook-leases", Lease.class);
    this.clock = clock;
    this.held = held;
  }

  /** Where a new subscription begins. */
  void begin(String subscriptionId, long position) {
    try {
      collection.insertOne(new Lease(subscriptionId, position, 0, null, Instant.EPOCH));
    } catch (MongoWriteException begun) {
      if (begun.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw begun;
      }
    }
  }

  /** Takes a subscription; null while it is another's. */
  @Nullable Lease take(String subscriptionId) {
    Bson free = and(eq("_id", subscriptionId), lt("heldUntil", clock.instant()));
    boolean taken =
        collection
                .updateOne(free, combine(set("holder", self), set("heldUntil", until())))
                .getMatchedCount()
            == 1;
    return taken
        ? collection.find(and(eq("_id", subscriptionId), eq("holder", self))).first()
        : null;
  }

  /** Holds on to what is being worked on. */
  void keep(Collection<String> subscriptionIds) {
    if (!subscriptionIds.isEmpty()) {
      collection.updateMany(
          and(in("_id", subscriptionIds), eq("holder", self)), set("heldUntil", until()));
    }
  }

  /** Keeps a position; false when the subscription is another's, or was sent back meanwhile. */
  boolean reached(Lease lease) {
    return collection
            .updateOne(
                and(
                    eq("_id", lease.subscriptionId()),
                    eq("holder", self),
                    eq("replays", lease.replays())),
                combine(set("position", lease.position()), set("heldUntil", until())))
            .getMatchedCount()
        == 1;
  }

  /** Gives it back; who still means to keep it finds that it has no holder. */
  void leave(String subscriptionId) {
    collection.updateOne(
        and(eq("_id", subscriptionId), eq("holder", self)),
        combine(unset("holder"), set("heldUntil", Instant.EPOCH)));
  }

  /** Sends all events after a position again. */
  void sendBack(String subscriptionId, long position) {
    collection.updateOne(
        eq("_id", subscriptionId), combine(set("position", position), inc("replays", 1)));
  }

  void remove(String subscriptionId) {
    collection.deleteOne(eq("_id", subscriptionId));
  }

  /** How far each subscription is. */
  Map<String, Long> positions() {
    Map<String, Long> positions = new HashMap<>();
    collection.find().forEach(it -> positions.put(it.subscriptionId(), it.position()));
    return positions;
  }

  private Instant until() {
    return clock.instant().plus(held);
  }
}
