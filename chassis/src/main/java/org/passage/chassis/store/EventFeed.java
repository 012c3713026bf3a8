package org.passage.chassis.store;

import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * The published events of this service in one gapless order. The next positions are taken by the
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

  /** The position of the newest event; 0 when there is none. */
  public long last() {
    Published last = collection.find().sort(Sorts.descending("_id")).limit(1).first();
    return last == null ? 0 : last.position();
  }

  /** Puts events at the end in their order, each once: publishing one again changes nothing. */
  void publish(List<Event> events) {
    List<Event> left = unpublished(events);
    while (!left.isEmpty()) {
      try {
        collection.insertMany(from(last() + 1, left));
        return;
      } catch (MongoBulkWriteException taken) {
        // Another relay took a position or published an event; what is left goes behind that.
        if (!taken.getWriteErrors().stream()
            .allMatch(it -> it.getCategory() == ErrorCategory.DUPLICATE_KEY)) {
          throw taken;
        }
        left = unpublished(left);
      }
    }
  }

  private List<Event> unpublished(List<Event> events) {
    Set<String> known = new HashSet<>();
    collection
        .find(in("event.id", events.stream().map(Event::id).toList()))
        .forEach(it -> known.add(it.event().id()));
    return events.stream().filter(it -> known.add(it.id())).toList();
  }

  private static List<Published> from(long position, List<Event> events) {
    List<Published> next = new ArrayList<>(events.size());
    for (Event event : events) {
      next.add(new Published(position + next.size(), event));
    }
    return next;
  }

  /** An event and its position in the feed. */
  public record Published(@BsonId long position, Event event) {}
}
