package org.passage.chassis.indexes;

import java.util.Set;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonRegularExpression;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** How far a filter narrows a field down, the narrowest first. */
enum Bound {
  /** To one value. */
  ONE,
  /** To one value or another; an index still gives them in the order of its next field. */
  ONE_OF,
  /** To nothing there or, among others, nothing there: what a sparse index leaves out. */
  MAYBE_NOTHING,
  /** To a stretch of values. */
  RANGE,
  /** To anything that is there, which is no less than all that a sparse index holds. */
  ANYTHING;

  private static final Set<String> LOGICAL = Set.of("$and", "$or", "$nor");

  /** Whether an index has what matches side by side, so that its next field orders it. */
  boolean isEqual() {
    return compareTo(RANGE) < 0;
  }

  /** Of a value that a field is compared with, or a document of operators; null for no bound. */
  static @Nullable Bound of(BsonValue wanted) {
    if (!isOperators(wanted)) {
      return wanted instanceof BsonRegularExpression pattern ? of(pattern) : equal(wanted);
    }
    return wanted.asDocument().entrySet().stream()
        .map(it -> of(it.getKey(), it.getValue()))
        .filter(it -> it != null)
        .min(Enum::compareTo)
        .orElse(null);
  }

  static boolean isOperators(BsonValue wanted) {
    return wanted instanceof BsonDocument document
        && !document.isEmpty()
        && document.getFirstKey().startsWith("$")
        && !LOGICAL.contains(document.getFirstKey());
  }

  private static @Nullable Bound of(String operator, BsonValue value) {
    return switch (operator) {
      case "$eq" -> equal(value);
      case "$in" -> oneOf(value.asArray());
      case "$all" -> ONE_OF;
      case "$gt", "$gte", "$lt", "$lte" -> RANGE;
      case "$ne" -> value.isNull() ? ANYTHING : null;
      case "$exists" -> value.isBoolean() && value.asBoolean().getValue() ? ANYTHING : null;
      case "$elemMatch" -> isOperators(value) ? of(value) : null;
      default -> null;
    };
  }

  private static Bound equal(BsonValue value) {
    return value.isNull() ? MAYBE_NOTHING : ONE;
  }

  private static Bound oneOf(BsonArray values) {
    return values.stream().anyMatch(BsonValue::isNull) ? MAYBE_NOTHING : ONE_OF;
  }

  private static @Nullable Bound of(BsonRegularExpression pattern) {
    return pattern.getPattern().startsWith("^") && pattern.getOptions().isEmpty() ? RANGE : null;
  }
}
