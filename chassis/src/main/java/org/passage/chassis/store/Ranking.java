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
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Cursor;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.CaseErased;

/** Documents by how well they match; the store ranks them, so that only a page of them is read. */
final class Ranking<T extends Aggregate> {
  private static final String RANK = "rank";
  private static final Pattern KEY = Pattern.compile("(\\d{1,9}) (.+)");

  private final MongoCollection<BsonDocument> collection;
  private final Codec<T> codec;
  private final Object rank;

  Ranking(MongoCollection<T> collection, Object rank) {
    this.collection = collection.withDocumentClass(BsonDocument.class);
    this.codec = collection.getCodecRegistry().get(collection.getDocumentClass());
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
    List<Ranked<T>> found = new ArrayList<>();
    collection.aggregate(stages).forEach(it -> found.add(ranked(it)));
    Page<Ranked<T>> page = Page.of(found, limit, Ranked::place);
    return new Page<>(
        page.items().stream().map(Ranked::document).flatMap(Optional::stream).toList(),
        page.next());
  }

  private static Bson after(String key) {
    Matcher place = KEY.matcher(key);
    if (!place.matches()) {
      throw Cursor.broken();
    }
    int rank = Integer.parseInt(place.group(1));
    return or(lt(RANK, rank), and(eq(RANK, rank), lt("_id", place.group(2))));
  }

  private Ranked<T> ranked(BsonDocument found) {
    String place = found.getNumber(RANK).intValue() + " " + found.getString("_id").getValue();
    found.remove(RANK);
    return new Ranked<>(place, opened(found));
  }

  private Optional<T> opened(BsonDocument found) {
    try {
      return Optional.of(
          codec.decode(new BsonDocumentReader(found), DecoderContext.builder().build()));
    } catch (CaseErased gone) {
      return Optional.empty();
    }
  }

  /**
   * What was found.
   *
   * @param document none when it cannot be read any more
   */
  private record Ranked<T>(String place, Optional<T> document) {}
}
