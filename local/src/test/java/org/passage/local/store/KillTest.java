package org.passage.local.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {
  private static final int KILLS = 20;
  private static final int WRITERS = 6;
  private static final int MILLISECONDS_OF_LOAD = 250;

  @TempDir Path data;

  @Test
  void keepsAllThatItAcknowledgedWhenItIsKilledUnderLoad() throws Exception {
    List<Ledger> ledgers = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      ledgers.add(new Ledger("writer" + i));
    }
    int acknowledged = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
      for (int round = 0; round < KILLS; round++) {
        try (StoreProcess store = StoreProcess.start(data)) {
          MongoCollection<Document> collection = collection(store);
          check(ledgers, collection);
          List<Future<Integer>> running =
              ledgers.stream().map(it -> threads.submit(() -> it.write(collection))).toList();
          Thread.sleep(MILLISECONDS_OF_LOAD);
          store.kill();
          for (Future<Integer> writer : running) {
            acknowledged += writer.get();
          }
        }
      }
    }
    assertThat(acknowledged).isGreaterThan(KILLS * WRITERS);
    try (StoreProcess store = StoreProcess.start(data)) {
      check(ledgers, collection(store));
      assertThat(store.stop()).isEqualTo(143);
    }
    System.out.printf("%d kills, %d acknowledged writes, all kept%n", KILLS, acknowledged);
  }

  private static MongoCollection<Document> collection(StoreProcess store) {
    MongoCollection<Document> collection =
        store.client().getDatabase("kill").getCollection("things");
    collection.createIndex(Indexes.ascending("name"), new IndexOptions().unique(true).sparse(true));
    return collection;
  }

  private static void check(List<Ledger> ledgers, MongoCollection<Document> collection) {
    Map<String, Document> stored = new HashMap<>();
    collection.find().forEach(it -> stored.put(it.getString("_id"), it));
    ledgers.forEach(it -> it.check(stored));
    checkUnique(stored, collection);
  }

  /** Each stored name is taken, and no name is taken by a document that isn't there. */
  private static void checkUnique(
      Map<String, Document> stored, MongoCollection<Document> collection) {
    List<Document> named = stored.values().stream().filter(it -> it.containsKey("name")).toList();
    for (Document taken : named.subList(Math.max(0, named.size() - 20), named.size())) {
      assertThatThrownBy(() ->
              collection.insertOne(new Document("_id", "second").append("name", taken.get("name"))))
          .isInstanceOf(MongoWriteException.class);
      assertThat(collection.countDocuments(new Document("name", taken.get("name")))).isOne();
    }
    long indexed =
        collection.countDocuments(
            new Document(
                "name", new Document("$in", named.stream().map(it -> it.get("name")).toList())));
    assertThat(indexed).isEqualTo(named.size());
  }
}
