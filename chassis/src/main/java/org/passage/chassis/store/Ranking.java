package org.passage.chassis.store;

import static com.mongodb.client.model.Aggregates.addFields;
import static com.mongodb.client.model.Aggregates.limit;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.sort;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Cursor;
import org.passage.chassis.paging.Page;

/** Documents by how well they match; the store ranks them, so that only a page of them is read. */
final class Ranking<T extends Aggregate> {
  private static final String RANK = "rank";
  private static final Pattern KEY = Pattern.compile("(\\d{1,9}) (.+)");

  private final MongoCollection<BsonDocument> collection;
  private final Opening<T> opening;
  private final Object rank;

  Ranking(MongoCollection<T> collection, Object rank) {
    this.collection = collection.withDocumentClass(BsonDocument.class);
    this.opening = new Opening<>(collection);
    this.rank = rank;
  }

  Page<T> page(Bson filter, int limit, @Nullable String cursor) {
    List<Bson> stages = new ArrayList<>();
    stages.add(match(filter));
    stages.add(addFields(new Field<>(RANK, rank)));
    String key = Cursor.key(cursor);
    if (key != null) {
      stages.add(match(after(key)));
    }
    stages.add(sort(descending(RANK, "_id")));
    stages.add(limit(limit + 1));
    List<BsonDocument> found = collection.aggregate(stages).into(new ArrayList<>());
    return opening.open(Page.of(found, limit, Ranking::place));
  }

  private static Bson after(String key) {
    Matcher place = KEY.matcher(key);
    if (!place.matches()) {
      throw Cursor.broken();
    }
    int rank = Integer.parseInt(place.group(1));
    return or(lt(RANK, rank), and(eq(RANK, rank), lt("_id", place.group(2))));
  }

  private static String place(BsonDocument found) {
    return found.getNumber(RANK).intValue() + " " + found.getString("_id").getValue();
  }
}
