package org.passage.chassis.encryption;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Where the personal values of a record lie. What is taken out of a document has the document's own
 * form, its arrays by their positions, so that each value finds its place again.
 */
record Shape(Set<String> personal, Map<String, Shape> nested) {
  static Shape of(Class<?> type) {
    Set<String> personal = new HashSet<>();
    Map<String, Shape> nested = new HashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.isAnnotationPresent(Personal.class)) {
        personal.add(component.getName());
        continue;
      }
      Class<?> within = recordIn(component.getGenericType());
      Shape shape = within == null ? null : of(within);
      if (shape != null && !shape.isEmpty()) {
        nested.put(component.getName(), shape);
      }
    }
    return new Shape(Set.copyOf(personal), Map.copyOf(nested));
  }

  private static @Nullable Class<?> recordIn(Type type) {
    if (type instanceof ParameterizedType list) {
      Type[] elements = list.getActualTypeArguments();
      Class<?> within = recordIn(elements[elements.length - 1]);
      if (within != null && list.getRawType() == Map.class && !of(within).isEmpty()) {
        throw new IllegalArgumentException(
            "What is personal in a map is not found again: mark the whole of " + type);
      }
      return within;
    }
    return type instanceof Class<?> plain && plain.isRecord() ? plain : null;
  }

  boolean isEmpty() {
    return personal.isEmpty() && nested.isEmpty();
  }

  /** Takes the personal values out of a document. */
  BsonDocument take(BsonDocument from) {
    BsonDocument taken = new BsonDocument();
    for (String name : personal) {
      BsonValue value = from.remove(name);
      if (value != null) {
        taken.put(name, value);
      }
    }
    nested.forEach((name, shape) -> {
      BsonDocument part = shape.takeWithin(from.get(name));
      if (!part.isEmpty()) {
        taken.put(name, part);
      }
    });
    return taken;
  }

  private BsonDocument takeWithin(@Nullable BsonValue value) {
    BsonDocument taken = new BsonDocument();
    if (value instanceof BsonDocument document) {
      return take(document);
    }
    if (value instanceof BsonArray array) {
      for (int at = 0; at < array.size(); at++) {
        BsonDocument part = takeWithin(array.get(at));
        if (!part.isEmpty()) {
          taken.put(String.valueOf(at), part);
        }
      }
    }
    return taken;
  }

  /** Puts back what was taken out. */
  void put(BsonDocument into, BsonDocument taken) {
    taken.forEach((name, value) -> {
      Shape shape = nested.get(name);
      if (shape == null) {
        into.put(name, value);
      } else {
        shape.putWithin(into.get(name), value.asDocument());
      }
    });
  }

  private void putWithin(@Nullable BsonValue into, BsonDocument taken) {
    if (into instanceof BsonDocument document) {
      put(document, taken);
    } else if (into instanceof BsonArray array) {
      taken.forEach((at, part) -> putWithin(array.get(Integer.parseInt(at)), part.asDocument()));
    }
  }
}
