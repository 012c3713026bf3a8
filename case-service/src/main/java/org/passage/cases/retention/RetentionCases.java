package org.passage.cases.retention;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Cursor;
import org.passage.chassis.paging.Page;
import org.springframework.stereotype.Component;

/** What all runs say of their cases. */
@Component
final class RetentionCases {
  private static final String RUN = "runId";
  private static final String VERDICT = "verdict";

  private final MongoCollection<RetentionCase> collection;

  RetentionCases(MongoDatabase database) {
    this.collection = database.getCollection("retention_cases", RetentionCase.class);
    collection.createIndexes(
        List.of(
            new IndexModel(ascending(RUN, "_id")), new IndexModel(ascending(RUN, VERDICT, "_id"))));
  }

  /** Writes what is said now; what was said of the same cases before is forgotten. */
  void put(List<RetentionCase> said) {
    if (!said.isEmpty()) {
      collection.bulkWrite(
          said.stream()
              .map(it ->
                  new ReplaceOneModel<>(eq("_id", it.id()), it, new ReplaceOptions().upsert(true)))
              .toList());
    }
  }

  /** One page of a run's, in the order of their ids; all when {@code verdict} is null. */
  Page<RetentionCase> of(
      String runId, @Nullable RetentionVerdict verdict, int limit, @Nullable String cursor) {
    List<Bson> asked = new ArrayList<>(List.of(eq(RUN, runId)));
    if (verdict != null) {
      asked.add(eq(VERDICT, verdict.name()));
    }
    String key = Cursor.key(cursor);
    if (key != null) {
      asked.add(gt("_id", key));
    }
    List<RetentionCase> found =
        collection
            .find(and(asked))
            .sort(Sorts.ascending("_id"))
            .limit(limit + 1)
            .into(new ArrayList<>());
    return Page.of(found, limit, RetentionCase::id);
  }

  long count(String runId, RetentionVerdict verdict) {
    return collection.countDocuments(and(eq(RUN, runId), eq(VERDICT, verdict.name())));
  }
}
