package org.passage.chassis.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * The published events of this service in one gapless order. The next position is taken by the
 * insert itself, so a reader never sees a later event before an earlier one, however many relays
 * write.
 */
public final class EventFeed {
  private final MongoCollection<Published> collection;

  public EventFeed(MongoDatabase database) {
    this.collection = database.getCollection("events", Published.class);
    collection.createIndex(ascending("event.id"), new IndexOptions().unique(true));
  }

  /** Events after a position, oldest first. */
  public List<Published> after(long position, int limit) {
    return collection
        .find(gt("_id", position))
        .sort(Sorts.ascending("_id"))
        .limit(limit)
        .into(new ArrayList<>());
  }

  /** Puts an event at the end, once: publishing it again changes nothing. */
  void publish(Event event) {
    while (collection.find(eq("event.id", event.id())).first() == null) {
      try {
        collection.insertOne(new Published(last() + 1, event));
        return;
      } catch (MongoWriteException taken) {
        // Another relay took this position or published this event; look again.
        if (taken.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
          throw taken;
        }
      }
    }
  }

  private long last() {
    Published last = collection.find().sort(Sorts.descending("_id")).limit(1).first();
    return last == null ? 0 : last.position();
  }

  /** An event and its position in the feed. */
  public record Published(@BsonId long position, Event event) {}
}
