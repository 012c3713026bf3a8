package org.passage.chassis.chores;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.passage.chassis.store.Ids;

/**
 * Sees to it that one instance at a time does a piece of work. Whoever is gone without a word is
 * followed by another when its time is over.
 */
public final class Leases {
  private final MongoCollection<Lease> collection;
  private final Clock clock;
  private final Duration held;
  private final String self = Ids.next("ins");

  /**
   * Opens the leases.
   *
   * @param held how long after an instance is gone another takes over
   */
  public Leases(MongoDatabase database, Clock clock, Duration held) {
    this.collection = database.getCollection("leases", Lease.class);
    this.clock = clock;
    this.held = held;
  }

  /** Takes a piece of work; false while it is another's. */
  public boolean take(String id) {
    try {
      collection.insertOne(new Lease(id, self, until()));
      return true;
    } catch (MongoWriteException known) {
      if (known.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw known;
      }
    }
    return collection
            .updateOne(
                and(eq("_id", id), lt("heldUntil", clock.instant())),
                combine(set("holderId", self), set("heldUntil", until())))
            .getMatchedCount()
        == 1;
  }

  /** Holds on to it; false when it is another's by now. */
  public boolean keep(String id) {
    return collection
            .updateOne(and(eq("_id", id), eq("holderId", self)), set("heldUntil", until()))
            .getMatchedCount()
        == 1;
  }

  /** Gives it back; nothing is left of it. */
  public void leave(String id) {
    collection.deleteOne(and(eq("_id", id), eq("holderId", self)));
  }

  private Instant until() {
    return clock.instant().plus(held);
  }
}
