package org.passage.chassis.store;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/**
 * Many aggregates, often asked for and seldom changed: the store is asked for their versions each
 * time, and what has another version than is known here is read and opened anew. For what hangs on
 * no case alone, since erasing a case must leave nothing that can be read.
 */
public final class Remembered<T extends Aggregate> {
  private static final int BATCH = 100;
  private static final String ID = "_id";
  private static final String VERSION = "version";
  private static final Duration KEPT = Duration.ofMinutes(10);

  private final MongoCollection<BsonDocument> stored;
  private final Opening<T> opening;
  private final Cache<String, T> known;

  Remembered(MongoCollection<T> collection, long most) {
    this.stored = collection.withDocumentClass(BsonDocument.class);
    this.opening = new Opening<>(collection);
    this.known = Caffeine.newBuilder().maximumSize(most).expireAfterAccess(KEPT).build();
  }

  /** Goes through all that matches, in no order. */
  public void each(Bson filter, Consumer<T> visit) {
    try (MongoCursor<BsonDocument> versions =
        stored.find(filter).projection(include(ID, VERSION)).batchSize(BATCH).iterator()) {
      while (versions.hasNext()) {
        visit(batch(versions), visit);
      }
    }
  }

  private static List<BsonDocument> batch(MongoCursor<BsonDocument> versions) {
    List<BsonDocument> batch = new ArrayList<>(BATCH);
    while (batch.size() < BATCH && versions.hasNext()) {
      batch.add(versions.next());
    }
    return batch;
  }

  private void visit(List<BsonDocument> versions, Consumer<T> visit) {
    List<T> batch = new ArrayList<>(BATCH);
    List<String> changed = new ArrayList<>();
    for (BsonDocument it : versions) {
      String id = it.getString(ID).getValue();
      T there = known.getIfPresent(id);
      if (there != null && there.version() == it.getNumber(VERSION).longValue()) {
        batch.add(there);
      } else {
        changed.add(id);
      }
    }
    if (!changed.isEmpty()) {
      stored.find(in(ID, changed)).forEach(it -> opening.open(it).ifPresent(batch::add));
    }
    batch.forEach(it -> {
      known.put(it.id(), it);
      visit.accept(it);
    });
  }
}
