package org.passage.chassis.indexes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/**
 * What a filter tells of each field, and of which it leaves a choice.
 *
 * @param choices one for each {@code $or}: its branches
 */
record Bounds(Map<String, Bound> fields, List<List<Bounds>> choices) {
  static Bounds of(BsonDocument filter) {
    return of("", filter);
  }

  private static Bounds of(String within, BsonDocument filter) {
    Bounds read = new Bounds(new HashMap<>(), new ArrayList<>());
    read.add(within, filter);
    return read;
  }

  /** Whether it tells nothing of any field, but perhaps what it is not. */
  boolean areNone() {
    return fields.isEmpty() && choices.isEmpty();
  }

  @Nullable Bound at(String field) {
    return fields.get(field);
  }

  /** These and those together, the choices of these left aside. */
  Bounds and(Bounds more) {
    Bounds both = new Bounds(new HashMap<>(fields), more.choices);
    more.fields.forEach(both::narrow);
    return both;
  }

  private void add(String within, BsonDocument filter) {
    filter.forEach((key, value) -> {
      switch (key) {
        case "$and" -> value.asArray().forEach(it -> add(within, it.asDocument()));
        case "$or" ->
            choices.add(value.asArray().stream().map(it -> of(within, it.asDocument())).toList());
        default -> {
          if (!key.startsWith("$")) {
            addField(within + key, value);
          }
        }
      }
    });
  }

  private void addField(String field, BsonValue wanted) {
    Bound bound = Bound.of(wanted);
    if (bound != null) {
      narrow(field, bound);
    }
    if (Bound.isOperators(wanted)
        && wanted.asDocument().get("$elemMatch") instanceof BsonDocument element
        && !Bound.isOperators(element)) {
      add(field + ".", element);
    }
  }

  private void narrow(String field, Bound bound) {
    fields.merge(field, bound, (one, other) -> one.compareTo(other) <= 0 ? one : other);
  }
}
