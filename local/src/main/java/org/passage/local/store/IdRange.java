package org.passage.local.store;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The identifiers that a query can match at most, both ends included; null is an open end. The
 * query itself still decides about each document.
 */
record IdRange(@Nullable Object from, @Nullable Object to) {
  static final IdRange ALL = new IdRange(null, null);

  static IdRange of(Document query, String field) {
    IdRange range = query.containsKey(field) ? ofCondition(query.get(field)) : ALL;
    if (query.get("$and") instanceof Collection<?> parts) {
      for (Object part : parts) {
        if (part instanceof Document also) {
          range = range.within(of(also, field));
        }
      }
    }
    return query.get("$or") instanceof Collection<?> parts
        ? range.within(ofAny(parts, field))
        : range;
  }

  /** Those of any alternative; one that nothing can match adds none. */
  private static IdRange ofAny(Collection<?> alternatives, String field) {
    return union(
        alternatives.stream()
            .filter(it -> !(it instanceof Document none && matchesNothing(none)))
            .map(it -> it instanceof Document one ? of(one, field) : ALL));
  }

  private static boolean matchesNothing(Document query) {
    return query.values().stream()
        .anyMatch(it ->
            it instanceof Document condition
                && condition.get("$in") instanceof Collection<?> none
                && none.isEmpty());
  }

  private static IdRange union(Stream<IdRange> ranges) {
    return ranges.reduce(IdRange::around).orElse(ALL);
  }

  private static IdRange ofCondition(@Nullable Object condition) {
    return switch (condition) {
      case null -> ALL;
      case Collection<?> _, BsonRegularExpression _ -> ALL;
      case Document it when it.containsKey("$eq") -> ofCondition(it.get("$eq"));
      case Document it when it.get("$in") instanceof Collection<?> any ->
          union(any.stream().map(IdRange::ofCondition));
      case Document it ->
          new IdRange(either(it.get("$gt"), it.get("$gte")), either(it.get("$lt"), it.get("$lte")));
      default -> new IdRange(condition, condition);
    };
  }

  private static @Nullable Object either(@Nullable Object one, @Nullable Object other) {
    return one == null ? other : one;
  }

  boolean single() {
    return from != null && to != null && KeyType.ORDER.compare(from, to) == 0;
  }

  private IdRange within(IdRange other) {
    Object low = from == null || (other.from != null && less(from, other.from)) ? other.from : from;
    Object high = to == null || (other.to != null && less(other.to, to)) ? other.to : to;
    return new IdRange(low, high);
  }

  /** The smallest range that holds both. */
  private IdRange around(IdRange other) {
    Object low =
        from == null || other.from == null ? null : less(other.from, from) ? other.from : from;
    Object high = to == null || other.to == null ? null : less(to, other.to) ? other.to : to;
    return new IdRange(low, high);
  }

  private static boolean less(Object one, Object other) {
    return KeyType.ORDER.compare(one, other) < 0;
  }
}
