package org.passage.referrals.exchange;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Cursor;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.Problem.FieldError;
import org.springframework.stereotype.Component;

/** What is wrong with the entries of all imports, found by their ids alone. */
@Component
final class EntryFaults {
  /** No id of an import goes on with it. */
  private static final String END = "~";

  /** Of one entry; whoever mends these finds the others. */
  private static final int MOST = 100;

  private final MongoCollection<EntryFault> collection;

  EntryFaults(MongoDatabase database) {
    this.collection = database.getCollection("agency_import_faults", EntryFault.class);
  }

  /** Notes those of an entry, once. */
  void note(String importId, long entry, List<FieldError> faults) {
    for (int nth = 0; nth < Math.min(MOST, faults.size()); nth++) {
      FieldError it = faults.get(nth);
      EntryFault fault = EntryFault.of(importId, entry, nth, it.pointer(), it.detail());
      collection.replaceOne(eq("_id", fault.id()), fault, new ReplaceOptions().upsert(true));
    }
  }

  /** Those of an import, in the order of its entries. */
  Page<EntryFault> of(String importId, int limit, @Nullable String cursor) {
    String key = Cursor.key(cursor);
    List<EntryFault> found =
        collection
            .find(
                and(
                    gt("_id", importId + "-" + (key == null ? "" : key)),
                    lt("_id", importId + END)))
            .sort(Sorts.ascending("_id"))
            .limit(limit + 1)
            .into(new ArrayList<>());
    return Page.of(found, limit, it -> it.id().substring(importId.length() + 1));
  }
}
