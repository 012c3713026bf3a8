package org.passage.local.store;

import static com.mongodb.client.model.Aggregates.limit;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.project;
import static com.mongodb.client.model.Aggregates.sort;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Projections.computed;
import static com.mongodb.client.model.Sorts.descending;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeCollectionsTest {
  private static final int SIZE = 256 * 1024;

  /** More than the memory that the store has in {@link StoreProcess}. */
  private static final int DOCUMENTS = 800;

  @TempDir Path data;

  @Test
  void ranksMoreDocumentsThanItsMemoryHolds() throws Exception {
    try (StoreProcess store = StoreProcess.start(data)) {
      MongoCollection<Document> all = store.client().getDatabase("large").getCollection("all");
      for (int number = 0; number < DOCUMENTS; number++) {
        all.insertOne(document(number));
      }
      List<Document> best =
          all.aggregate(
                  List.of(
                      match(gte("number", 1)),
                      project(computed("rank", "$number")),
                      sort(descending("rank")),
                      limit(2)))
              .into(new ArrayList<>());
      assertThat(best)
          .extracting(it -> it.getInteger("rank"))
          .containsExactly(DOCUMENTS - 1, DOCUMENTS - 2);
    }
  }

  private static Document document(int number) {
    byte[] much = new byte[SIZE];
    new Random(number).nextBytes(much);
    return new Document("_id", "id" + number)
        .append("number", number)
        .append("much", new Binary(much));
  }
}
