package org.passage.cases.savedsearch;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** Everybody's saved searches. */
@Component
final class SavedSearches {
  static final int MOST = 50;

  private final Documents<SavedSearch> documents;

  SavedSearches(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "savedsearches",
            SavedSearch.class,
            List.of(
                new IndexModel(
                    compoundIndex(ascending("personId", "organizationId"), descending("_id")))));
  }

  /**
   * Keeps one more.
   *
   * @throws TooManySavedSearches when there are as many as anybody finds one in
   */
  SavedSearch add(SavedSearch saved) {
    if (documents.page(of(saved.personId(), saved.organizationId()), MOST, null).items().size()
        >= MOST) {
      throw new TooManySavedSearches();
    }
    return documents.insert(saved);
  }

  SavedSearch change(SavedSearch changed) {
    return documents.replace(changed);
  }

  void remove(SavedSearch last) {
    documents.remove(last);
  }

  /**
   * One of the caller's own.
   *
   * @throws NotFound when there is no such one of the caller's
   */
  SavedSearch required(String id, Caller caller) {
    return documents.find(id).filter(it -> it.isOf(caller)).orElseThrow(NotFound::new);
  }

  /** The caller's, the latest first. */
  Page<SavedSearch> of(Caller caller, int limit, @Nullable String cursor) {
    return documents.page(of(caller.subject(), caller.organizationId()), limit, cursor);
  }

  private static Bson of(String personId, String organizationId) {
    return and(eq("personId", personId), eq("organizationId", organizationId));
  }
}
