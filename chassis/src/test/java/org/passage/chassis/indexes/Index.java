package org.passage.chassis.indexes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** An index as it is declared. */
record Index(BsonDocument keys, boolean unique, boolean sparse) {
  /** The one that every collection has. */
  static final Index ID = new Index(new BsonDocument("_id", new BsonInt32(1)), true, false);

  /** Of one entry of a {@code createIndexes} command. */
  static Index of(BsonDocument declared) {
    return new Index(
        declared.getDocument("key"), isTrue(declared, "unique"), isTrue(declared, "sparse"));
  }

  /** Whether it leads to what matches without much else, and in the order that is asked for. */
  boolean serves(Bounds bounds, BsonDocument order) {
    return narrows(bounds) && (findsOne(bounds) || gives(order, bounds));
  }

  /** Whether it has all in the order that is asked for, and something is asked for. */
  boolean walks(BsonDocument order) {
    return !sparse && !order.isEmpty() && gives(order, Bounds.of(new BsonDocument()));
  }

  private boolean narrows(Bounds bounds) {
    Bound first = bounds.at(keys.getFirstKey());
    return switch (first) {
      case null -> false;
      case ANYTHING -> sparse;
      case MAYBE_NOTHING -> !sparse;
      case ONE, ONE_OF, RANGE -> true;
    };
  }

  private boolean findsOne(Bounds bounds) {
    return unique && keys.keySet().stream().allMatch(it -> bounds.at(it) == Bound.ONE);
  }

  /** Its fields in turn are those of the order, all forward or all backward, or are one value. */
  private boolean gives(BsonDocument order, Bounds bounds) {
    List<Map.Entry<String, BsonValue>> left = new ArrayList<>(order.entrySet());
    Boolean backward = null;
    for (Map.Entry<String, BsonValue> key : keys.entrySet()) {
      if (left.isEmpty()) {
        return true;
      }
      Map.Entry<String, BsonValue> next = left.getFirst();
      if (next.getKey().equals(key.getKey())) {
        boolean turned = sign(next.getValue()) != sign(key.getValue());
        if (backward != null && backward != turned) {
          return false;
        }
        backward = turned;
        left.removeFirst();
      } else if (!isEqual(bounds.at(key.getKey()))) {
        return false;
      }
    }
    return left.isEmpty();
  }

  private static boolean isEqual(@Nullable Bound bound) {
    return bound != null && bound.isEqual();
  }

  private static int sign(BsonValue direction) {
    return direction.isNumber() ? Integer.signum(direction.asNumber().intValue()) : 0;
  }

  private static boolean isTrue(BsonDocument declared, String option) {
    return declared.get(option, BsonBoolean.FALSE).asBoolean().getValue();
  }

  @Override
  public String toString() {
    return keys.toJson() + (unique ? " unique" : "") + (sparse ? " sparse" : "");
  }
}
