package org.passage.local.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.bson.Document;

/**
 * One writer and its book of what the store acknowledged. Its documents carry their version twice
 * and a filling between, so that half of one would show.
 */
final class Ledger {
  private static final int BATCH = 4;

  private final String writer;
  private final Map<String, Integer> versions = new HashMap<>();
  private final List<Integer> batches = new ArrayList<>();
  private int written;
  private int counted;

  Ledger(String writer) {
    this.writer = writer;
  }

  /** Writes in every way until the store is gone; returns how much was acknowledged. */
  int write(MongoCollection<Document> collection) {
    int acknowledged = 0;
    try {
      while (true) {
        acknowledged += turn(collection);
      }
    } catch (MongoException | IllegalStateException gone) {
      return acknowledged;
    }
  }

  private int turn(MongoCollection<Document> collection) {
    String id = writer + "-" + written++;
    collection.insertOne(document(id, 1));
    versions.put(id, 1);

    long matched =
        collection
            .replaceOne(and(eq("_id", id), eq("version", 1)), document(id, 2))
            .getMatchedCount();
    assertThat(matched).isOne();
    versions.put(id, 2);

    Document counter =
        collection.findOneAndUpdate(
            eq("_id", "counter-" + writer),
            Updates.inc("count", 1),
            new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
    counted = Objects.requireNonNull(counter).getInteger("count");

    int batch = written;
    collection.insertMany(
        IntStream.range(0, BATCH)
            .mapToObj(i -> document("batch-" + writer + "-" + batch + "-" + i, 1))
            .toList());
    batches.add(batch);
    return 4;
  }

  private static Document document(String id, int version) {
    return new Document("_id", id)
        .append("version", version)
        .append("name", "name of " + id)
        .append("filling", String.valueOf(version).repeat(300))
        .append("again", version);
  }

  /** Compares the book with what is stored. */
  void check(Map<String, Document> stored) {
    versions.forEach((id, version) -> {
      Document found = kept(stored, id);
      assertThat(found.getInteger("version")).as(id).isGreaterThanOrEqualTo(version);
    });
    stored.values().stream()
        .filter(it -> it.containsKey("version"))
        .forEach(it ->
            assertThat(it).isEqualTo(document(it.getString("_id"), it.getInteger("version"))));
    if (counted > 0) {
      Document counter = kept(stored, "counter-" + writer);
      assertThat(counter.getInteger("count")).isBetween(counted, counted + 1);
    }
    batches.forEach(batch -> assertThat(batchSize(stored, batch)).isEqualTo(BATCH));
    assertThat(batchSize(stored, written))
        .as("a batch that was not acknowledged")
        .isIn(0L, (long) BATCH);
  }

  private static Document kept(Map<String, Document> stored, String id) {
    Document found = stored.get(id);
    if (found == null) {
      throw new AssertionError(id + " was acknowledged and is gone");
    }
    return found;
  }

  private long batchSize(Map<String, Document> stored, int batch) {
    return IntStream.range(0, BATCH)
        .filter(i -> stored.containsKey("batch-" + writer + "-" + batch + "-" + i))
        .count();
  }
}
