package org.passage.cases.imports;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.cases.htcds.Fault;
import org.passage.chassis.paging.Cursor;
import org.passage.chassis.paging.Page;
import org.springframework.stereotype.Component;

/** What is wrong with the rows of all imports, found by their ids alone. */
@Component
final class ImportErrors {
  /** No id of an import goes on with it. */
  private static final String END = "~";

  private final MongoCollection<ImportError> collection;

  ImportErrors(MongoDatabase database) {
    this.collection = database.getCollection("import_errors", ImportError.class);
  }

  void add(String importId, List<Fault> faults) {
    List<ImportError> errors = new ArrayList<>();
    for (Fault fault : faults) {
      errors.add(ImportError.of(importId, errors.size() % 1000, fault));
    }
    if (!errors.isEmpty()) {
      insert(errors);
    }
  }

  /** Those that are there already, from before a crash, stay. */
  private void insert(List<ImportError> errors) {
    try {
      collection.insertMany(errors, new InsertManyOptions().ordered(false));
    } catch (MongoBulkWriteException known) {
      if (!known.getWriteErrors().stream()
          .allMatch(it -> it.getCategory() == ErrorCategory.DUPLICATE_KEY)) {
        throw known;
      }
    }
  }

  /** Forgets those behind a line, which will be found again. */
  void forgetAfter(String importId, long line) {
    collection.deleteMany(
        and(gte("_id", ImportError.place(importId, line + 1)), lt("_id", importId + END)));
  }

  /** Those of an import, in the order of its rows. */
  Page<ImportError> of(String importId, int limit, @Nullable String cursor) {
    String key = Cursor.key(cursor);
    List<ImportError> found =
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
