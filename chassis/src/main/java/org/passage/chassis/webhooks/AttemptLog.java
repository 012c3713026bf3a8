package org.passage.chassis.webhooks;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Newest;

/** The attempts of the last week. */
final class AttemptLog {
  private static final long KEPT_DAYS = 7;

  private final MongoCollection<Attempted> collection;

  AttemptLog(MongoDatabase database) {
    this.collection = database.getCollection("webhook-attempts", Attempted.class);
    collection.createIndexes(
        List.of(
            new IndexModel(ascending("subscriptionId", "_id")),
            new IndexModel(
                ascending("at"), new IndexOptions().expireAfter(KEPT_DAYS, TimeUnit.DAYS))));
  }

  void add(List<Attempted> attempts) {
    if (!attempts.isEmpty()) {
      try {
        collection.insertMany(attempts, new InsertManyOptions().ordered(false));
      } catch (MongoBulkWriteException known) {
        // A test that is done again after a crash has the id of the first.
        if (!known.getWriteErrors().stream()
            .allMatch(it -> it.getCategory() == ErrorCategory.DUPLICATE_KEY)) {
          throw known;
        }
      }
    }
  }

  /** The newest first. */
  Page<Attempted> of(String subscriptionId, int limit, @Nullable String cursor) {
    return Newest.page(
        collection.find(), eq("subscriptionId", subscriptionId), limit, cursor, Attempted::id);
  }

  void removeAll(String subscriptionId) {
    collection.deleteMany(eq("subscriptionId", subscriptionId));
  }
}
