package org.passage.cases.timeline;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which of the stored timelines is read, and which one is being built beside it. Whoever writes an
 * entry looks here after it got the event: so an event that is not written to the timeline that is
 * being built was in its feed before the building began, and is found there.
 */
@Component
final class Generations {
  private static final String ID = "timeline";
  private static final State FIRST = new State(ID, 0, 1, null, null);

  private final MongoCollection<State> collection;

  Generations(MongoDatabase database) {
    this.collection = database.getCollection("timeline_generations", State.class);
  }

  State now() {
    State stored = collection.find(eq("_id", ID)).first();
    return stored == null ? FIRST : stored;
  }

  /** Lets a rebuild begin; false when something changed since {@code seen}. */
  boolean begin(State seen, String rebuildId) {
    return write(
        seen, new State(ID, seen.version() + 1, seen.current(), seen.current() + 1, rebuildId));
  }

  /** Puts what was built in place of what was read until now; a second time changes nothing. */
  void replaceBy(String rebuildId) {
    State seen = now();
    Long built = seen.building();
    if (built != null && rebuildId.equals(seen.rebuildId())) {
      write(seen, new State(ID, seen.version() + 1, built, null, rebuildId));
    }
  }

  private boolean write(State seen, State next) {
    if (seen.version() == 0) {
      return insert(next);
    }
    return collection
            .replaceOne(and(eq("_id", ID), eq("version", seen.version())), next)
            .getMatchedCount()
        == 1;
  }

  private boolean insert(State next) {
    try {
      collection.insertOne(next);
      return true;
    } catch (MongoWriteException taken) {
      if (taken.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw taken;
    }
  }

  /**
   * The timelines at one moment.
   *
   * @param version counts the changes
   * @param current the one that is read
   * @param building the one that is being built, if any
   * @param rebuildId the latest rebuild
   */
  public record State(
      @BsonId String id,
      long version,
      long current,
      @Nullable Long building,
      @Nullable String rebuildId) {}
}
