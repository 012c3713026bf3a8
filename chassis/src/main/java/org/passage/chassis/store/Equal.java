package org.passage.chassis.store;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** A filter of fields that are equal to what is given, and left open where nothing is. */
public final class Equal {
  private final List<Bson> given = new ArrayList<>();

  private Equal() {}

  /** Begins with a field that is always given. */
  public static Equal to(String field, Object value) {
    return new Equal().and(field, value);
  }

  /**
   * One more.
   *
   * @param value a code by its name, as the store has it; null where the field is left open
   */
  public Equal and(String field, @Nullable Object value) {
    if (value != null) {
      given.add(Filters.eq(field, value instanceof Enum<?> code ? code.name() : value));
    }
    return this;
  }

  public Bson filter() {
    return Filters.and(given);
  }
}
