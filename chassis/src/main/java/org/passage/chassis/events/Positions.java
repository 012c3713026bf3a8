package org.passage.chassis.events;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * How far this service has read the feeds that it follows, and which of its instances reads each:
 * one at a time, or an older event could be handled after a newer one. An instance that is gone is
 * succeeded after {@link #HELD}.
 */
public final class Positions {
  static final Duration HELD = Duration.ofSeconds(5);

  private final MongoCollection<Position> collection;
  private final Clock clock;

  public Positions(MongoDatabase database, Clock clock) {
    this.collection = database.getCollection("positions", Position.class);
    this.clock = clock;
  }

  /** Where to go on; null while another instance follows this feed. */
  @Nullable Long take(String feed, String follower) {
    Bson free =
        or(eq("follower", follower), lt("heldUntil", clock.instant()), exists("heldUntil", false));
    if (collection
            .updateOne(
                and(eq("_id", feed), free),
                combine(set("follower", follower), set("heldUntil", until())))
            .getMatchedCount()
        == 1) {
      Position taken = collection.find(eq("_id", feed)).first();
      return taken == null ? null : Long.valueOf(taken.position());
    }
    return insert(new Position(feed, 0, null, follower, until())) ? 0L : null;
  }

  private boolean insert(Position first) {
    try {
      collection.insertOne(first);
      return true;
    } catch (MongoWriteException known) {
      if (known.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw known;
    }
  }

  /** Keeps what was reached; false when the feed is another instance's by now. */
  boolean reached(String feed, String follower, long position) {
    return keep(feed, follower, set("position", position));
  }

  /**
   * The same at the end of the feed.
   *
   * @param asked when the request began that came to the end: all that was in the feed then is
   *     handled
   */
  boolean reachedEnd(String feed, String follower, long position, Instant asked) {
    return keep(feed, follower, combine(set("position", position), set("completeUntil", asked)));
  }

  private boolean keep(String feed, String follower, Bson reached) {
    return collection
            .updateOne(
                and(eq("_id", feed), eq("follower", follower)),
                combine(reached, set("heldUntil", until())))
            .getMatchedCount()
        == 1;
  }

  /** All that was in a feed at this moment is handled; a time long ago when none is known. */
  public Instant completeUntil(String feed) {
    Position known = collection.find(eq("_id", feed)).first();
    return known == null || known.completeUntil() == null ? Instant.EPOCH : known.completeUntil();
  }

  /** Leaves the feed to whoever comes next. */
  void leave(String feed, String follower) {
    collection.updateOne(
        and(eq("_id", feed), eq("follower", follower)), set("heldUntil", Instant.EPOCH));
  }

  Instant now() {
    return clock.instant();
  }

  private Instant until() {
    return now().plus(HELD);
  }

  /**
   * The position reached in one feed, and who follows it until when.
   *
   * @param completeUntil null until its end was reached
   */
  public record Position(
      @BsonId String feed,
      long position,
      @Nullable Instant completeUntil,
      @Nullable String follower,
      @Nullable Instant heldUntil) {}
}
