package org.passage.chassis.indexes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonRegularExpression;
import org.bson.BsonString;
import org.bson.BsonValue;

/**
 * What a command looks for, without the values: they are no matter of ours, and may be personal.
 *
 * @param order in which it is asked for; empty when it does not matter
 */
record Query(String collection, BsonDocument filter, BsonDocument order) {
  /** The queries in a command; none when it looks for nothing. */
  static Stream<Query> in(String name, BsonDocument command) {
    return switch (name) {
      case "find" -> takesAnyOne(command) ? Stream.empty() : of(command, name, "filter", "sort");
      case "findAndModify" -> of(command, name, "query", "sort");
      case "distinct" -> of(command, name, "query", "");
      // Without a filter the store knows the number without looking.
      case "count" ->
          part(command, "query").isEmpty() ? Stream.empty() : of(command, name, "query", "");
      case "update" -> each(command, name, "updates");
      case "delete" -> each(command, name, "deletes");
      case "aggregate" -> pipeline(command);
      default -> Stream.empty();
    };
  }

  private static boolean takesAnyOne(BsonDocument find) {
    return part(find, "filter").isEmpty()
        && part(find, "sort").isEmpty()
        && find.isNumber("limit")
        && find.getNumber("limit").intValue() == 1;
  }

  private static Stream<Query> of(BsonDocument command, String name, String filter, String order) {
    return Stream.of(
        new Query(
            command.getString(name).getValue(),
            shape(part(command, filter)),
            part(command, order)));
  }

  private static Stream<Query> each(BsonDocument command, String name, String statements) {
    return command.getArray(statements).stream()
        .map(it ->
            new Query(
                command.getString(name).getValue(),
                shape(part(it.asDocument(), "q")),
                new BsonDocument()));
  }

  /** Its first stages choose documents; what is computed from those is no matter of an index. */
  private static Stream<Query> pipeline(BsonDocument command) {
    if (!command.isString("aggregate")) {
      return Stream.empty();
    }
    BsonArray all = new BsonArray();
    BsonDocument order = new BsonDocument();
    for (BsonValue stage : command.getArray("pipeline")) {
      if (stage.asDocument().get("$match") instanceof BsonDocument match) {
        all.add(match);
      } else {
        order = part(stage.asDocument(), "$sort");
        break;
      }
    }
    BsonDocument filter = all.isEmpty() ? new BsonDocument() : new BsonDocument("$and", all);
    return Stream.of(new Query(command.getString("aggregate").getValue(), shape(filter), order));
  }

  private static BsonDocument part(BsonDocument whole, String name) {
    return whole.get(name) instanceof BsonDocument document ? document : new BsonDocument();
  }

  private static BsonDocument shape(BsonDocument filter) {
    BsonDocument shape = new BsonDocument();
    filter.forEach((key, value) -> shape.append(key, shape(value)));
    return shape;
  }

  private static BsonValue shape(BsonValue value) {
    return switch (value) {
      case BsonDocument document -> shape(document);
      case BsonArray array -> distinct(array);
      // What they are makes a difference to an index.
      case BsonNull nothing -> nothing;
      case BsonBoolean whether -> whether;
      case BsonRegularExpression pattern ->
          new BsonRegularExpression(
              pattern.getPattern().startsWith("^") ? "^" : "", pattern.getOptions());
      default -> new BsonString("?");
    };
  }

  private static BsonArray distinct(BsonArray values) {
    List<BsonValue> shapes = new ArrayList<>();
    values.stream().map(Query::shape).distinct().forEach(shapes::add);
    return new BsonArray(shapes);
  }
}
