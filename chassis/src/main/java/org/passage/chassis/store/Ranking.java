package org.passage.chassis.store;

import static com.mongodb.client.model.Aggregates.limit;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.project;
import static com.mongodb.client.model.Aggregates.sort;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.computed;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Cursor;
import org.passage.chassis.paging.Page;

/**
 * Documents by how well they match; the store ranks them, so that only a page of them is read. It
 * sorts places alone, for what matches may be more than it can hold.
 */
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
    stages.add(project(computed(RANK, rank)));
    String key = Cursor.key(cursor);
    if (key != null) {
      stages.add(match(after(key)));
    }
    stages.add(sort(descending(RANK, "_id")));
    stages.add(limit(limit + 1));
    List<BsonDocument> found = collection.aggregate(stages).into(new ArrayList<>());
    Page<BsonDocument> places = Page.of(found, limit, Ranking::place);
    return opening.open(new Page<>(documents(places.items()), places.next()));
  }

  /** In the order of their places; what is gone meanwhile is left out. */
  private List<BsonDocument> documents(List<BsonDocument> places) {
    List<String> ids = places.stream().map(Ranking::id).toList();
    Map<String, BsonDocument> read = new HashMap<>();
    collection.find(in("_id", ids)).forEach(it -> read.put(id(it), it));
    return ids.stream().filter(read::containsKey).map(read::get).toList();
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
    return found.getNumber(RANK).intValue() + " " + id(found);
  }

  private static String id(BsonDocument stored) {
    return stored.getString("_id").getValue();
  }
}
