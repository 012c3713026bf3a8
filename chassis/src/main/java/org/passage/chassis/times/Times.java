package org.passage.chassis.times;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Days and moments as RFC 3339 writes them, with four digits for the year. What ISO 8601 allows
 * beyond, such as a day in a million years, cannot be kept in the store and is nobody's.
 */
final class Times<T> extends StdScalarDeserializer<T> {
  private static final Pattern YEAR = Pattern.compile("(?s)\\d{4}-.*");

  private final Class<T> kind;
  private final transient Function<String, T> read;

  private Times(Class<T> kind, Function<String, T> read) {
    super(kind);
    this.kind = kind;
    this.read = read;
  }

  static Times<LocalDate> days() {
    return new Times<>(LocalDate.class, Times::day);
  }

  static Times<Instant> moments() {
    return new Times<>(Instant.class, Times::moment);
  }

  static LocalDate day(String text) {
    return LocalDate.parse(checked(text));
  }

  static Instant moment(String text) {
    return OffsetDateTime.parse(checked(text)).toInstant();
  }

  private static String checked(String text) {
    if (!YEAR.matcher(text).matches()) {
      throw new IllegalArgumentException("Not written as RFC 3339 has it");
    }
    return text;
  }

  @Override
  @SuppressWarnings("unchecked")
  public @Nullable T deserialize(JsonParser json, DeserializationContext context) {
    if (!json.hasToken(JsonToken.VALUE_STRING)) {
      return (T) context.handleUnexpectedToken(kind, json);
    }
    try {
      return read.apply(json.getString());
    } catch (RuntimeException unreadable) {
      return (T) context.handleWeirdStringValue(kind, "", "is not written as RFC 3339 has it");
    }
  }
}
