package org.passage.chassis.events;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import org.bson.codecs.pojo.annotations.BsonId;

/** How far this service has read the feeds that it follows. */
public final class Positions {
  private final MongoCollection<Position> collection;

  public Positions(MongoDatabase database) {
    this.collection = database.getCollection("positions", Position.class);
  }

  long of(String feed) {
    Position position = collection.find(eq("_id", feed)).first();
    return position == null ? 0 : position.position();
  }

  void reached(String feed, long position) {
    collection.replaceOne(
        eq("_id", feed), new Position(feed, position), new ReplaceOptions().upsert(true));
  }

  /** The position reached in one feed. */
  public record Position(@BsonId String feed, long position) {}
}
