package org.passage.local.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueriesTest {
  @TempDir Path data;
  private StoreServer server;
  private MongoClient client;
  private MongoCollection<Document> things;

  @BeforeEach
  void start() {
    server = new StoreServer(data.resolve("store.mv"), 0, failure -> {});
    client = MongoClients.create("mongodb://127.0.0.1:" + server.port());
    things = client.getDatabase("test").getCollection("things");
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  private void insertNine() {
    // Not in their order.
    things.insertMany(
        IntStream.of(5, 1, 9, 3, 7, 2, 8, 6, 4)
            .mapToObj(
                i -> new Document("_id", "t" + i).append("odd", i % 2 == 1).append("version", 1))
            .toList());
  }

  @Test
  void goesDownFromTheNewestAndStopsAtTheLimit() {
    insertNine();
    Bson newest = descending("_id");
    assertThat(ids(things.find().sort(newest).limit(3))).containsExactly("t9", "t8", "t7");
    assertThat(ids(things.find(eq("odd", true)).sort(newest).limit(3)))
        .containsExactly("t9", "t7", "t5");
    assertThat(ids(things.find(and(eq("odd", true), lt("_id", "t7"))).sort(newest).limit(2)))
        .containsExactly("t5", "t3");
    assertThat(ids(things.find().sort(newest).skip(7))).containsExactly("t2", "t1");
  }

  @Test
  void findsWhatAnyAlternativeNames() {
    insertNine();
    assertThat(ids(things.find(or(in("_id", "t3"), in("odd", List.of()))))).containsExactly("t3");
    assertThat(ids(things.find(or(eq("_id", "t3"), eq("_id", "t8"))))).containsExactly("t3", "t8");
    assertThat(ids(things.find(or(eq("_id", "t3"), eq("odd", false))).sort(ascending("_id"))))
        .containsExactly("t2", "t3", "t4", "t6", "t8");
    assertThat(ids(things.find(in("_id", "t9", "t1", "x")))).containsExactlyInAnyOrder("t1", "t9");
    assertThat(ids(things.find(in("_id", List.of())))).isEmpty();
    assertThat(ids(things.find(or(in("_id", List.of()), in("odd", List.of()))))).isEmpty();
    assertThat(ids(things.find(and(gt("_id", "t2"), or(eq("_id", "t1"), lt("_id", "t4"))))))
        .containsExactly("t3");
  }

  @Test
  void goesUpFromAPosition() {
    insertNine();
    assertThat(ids(things.find(gt("_id", "t6")).sort(ascending("_id"))))
        .containsExactly("t7", "t8", "t9");
    assertThat(ids(things.find(gte("_id", "t6")).limit(2))).containsExactly("t6", "t7");
    assertThat(ids(things.find(and(gt("_id", "t2"), lte("_id", "t4")))))
        .containsExactly("t3", "t4");
    assertThat(ids(things.find(and(gt("_id", "t4"), lt("_id", "t4"))))).isEmpty();
    assertThat(ids(things.find(and(gt("_id", "t4"), eq("_id", "t4"))))).isEmpty();
  }

  @Test
  void findsByAnyConditionOnIdentifiers() {
    insertNine();
    assertThat(ids(things.find(in("_id", "t8", "t2", "none")))).containsExactly("t2", "t8");
    assertThat(ids(things.find(regex("_id", "[12]$")))).containsExactly("t1", "t2");
    assertThat(ids(things.find(new Document("_id", new Document("$ne", "t1"))))).hasSize(8);
    assertThat(ids(things.find(gt("_id", 5)))).as("numbers are not strings").isEmpty();
    assertThat(ids(things.find(eq("_id", "none")))).isEmpty();
    assertThat(things.countDocuments(eq("odd", true))).isEqualTo(5);
  }

  @Test
  void sortsByOtherFieldsWithinARange() {
    insertNine();
    assertThat(ids(things.find(lt("_id", "t5")).sort(descending("odd", "_id"))))
        .containsExactly("t3", "t1", "t4", "t2");
  }

  @Test
  void replacesOnlyTheVersionThatIsMeant() {
    insertNine();
    Document next = new Document("_id", "t4").append("version", 2);
    Bson first = and(eq("_id", "t4"), eq("version", 1));
    assertThat(things.replaceOne(first, next).getMatchedCount()).isOne();
    assertThat(things.replaceOne(first, next).getMatchedCount()).isZero();
    assertThat(things.find(eq("_id", "t4")).first()).isEqualTo(next);
  }

  @Test
  void anAnswerIsNotChangedByALaterUpdate() {
    insertNine();
    FindIterable<Document> slow = things.find().sort(ascending("_id")).batchSize(2);
    try (var cursor = slow.iterator()) {
      cursor.next();
      things.updateMany(new Document(), Updates.set("version", 2));
      while (cursor.hasNext()) {
        assertThat(cursor.next().getInteger("version")).isOne();
      }
    }
    Document before = things.findOneAndUpdate(eq("_id", "t1"), Updates.set("version", 3));
    assertThat(before).containsEntry("version", 2);
    assertThat(things.find(eq("_id", "t1")).first()).containsEntry("version", 3);
  }

  @Test
  void anIdentifierIsTakenOnceAndFreeAgainWhenItsDocumentIsGone() {
    things.createIndex(ascending("code"), new IndexOptions().unique(true));
    things.insertOne(new Document("_id", 5L).append("code", "a"));
    stop();
    start();
    for (Object same : List.of(5L, 5, 5.0)) {
      Document second = new Document("_id", same).append("code", "b");
      assertThatThrownBy(() -> things.insertOne(second)).isInstanceOf(MongoWriteException.class);
    }
    assertThat(things.deleteOne(eq("_id", 5)).getDeletedCount()).isOne();
    things.insertOne(new Document("_id", 5).append("code", "a"));
    assertThat(things.countDocuments()).isOne();
  }

  @Test
  void keepsOrderTypesAndUniqueIndexesOverARestart() {
    things.createIndex(ascending("a", "b"), new IndexOptions().unique(true).sparse(true));
    things.insertMany(
        List.of(
            new Document("_id", 10L).append("a", "x").append("b", null),
            new Document("_id", 9L).append("a", "x").append("b", List.of(1, 2)),
            new Document("_id", "nine"),
            new Document("_id", "ten").append("d", new java.util.Date(5))));
    List<Document> before = things.find().into(new java.util.ArrayList<>());
    stop();
    start();
    assertThat(things.find()).containsExactlyElementsOf(before);
    assertThat(before.getFirst()).containsEntry("_id", 9L);
    for (Object taken : new Integer[] {null, 1, 2}) {
      Document second = new Document("a", "x").append("b", taken);
      assertThatThrownBy(() -> things.insertOne(second)).isInstanceOf(MongoWriteException.class);
    }
    things.insertOne(new Document("a", "x").append("b", 3));
  }

  private static List<Object> ids(FindIterable<Document> found) {
    return StreamSupport.stream(found.spliterator(), false).map(it -> it.get("_id")).toList();
  }
}
