package org.passage.chassis.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.FindIterable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Cursor;
import org.passage.chassis.paging.Page;

/** Lists whose ids grow with time are read from the newest on. */
public final class Newest {
  private Newest() {}

  /**
   * One page of what matches.
   *
   * @param all the collection, with a projection where not all of a document is wanted
   */
  public static <T> Page<T> page(
      FindIterable<T> all,
      Bson filter,
      int limit,
      @Nullable String cursor,
      Function<? super T, String> id) {
    String key = Cursor.key(cursor);
    List<T> found =
        all.filter(key == null ? filter : and(filter, lt("_id", key)))
            .sort(descending("_id"))
            .limit(limit + 1)
            .into(new ArrayList<>());
    return Page.of(found, limit, id);
  }
}
