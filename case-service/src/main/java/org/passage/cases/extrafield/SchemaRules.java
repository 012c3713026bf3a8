package org.passage.cases.extrafield;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.passage.chassis.access.FieldClasses;
import org.passage.chassis.problem.Problem.FieldError;
import tools.jackson.databind.JsonNode;

/**
 * What an extra field may be: a part of JSON Schema 2020-12 that takes little to check. One object
 * of plain values and lists of them; no references, nothing composed, nothing nested.
 */
final class SchemaRules {
  static final int MOST_FIELDS = 50;
  static final String SEARCHABLE = "x-searchable";
  static final String FIELD_CLASS = "x-field-class";

  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final int LONGEST = 2_000;
  private static final int LONGEST_PATTERN = 200;
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,63}");
  private static final Set<String> OUTER =
      Set.of(
          "$schema",
          "title",
          "description",
          "type",
          "properties",
          "required",
          "additionalProperties");
  private static final Set<String> ABOUT =
      Set.of("title", "description", SEARCHABLE, FIELD_CLASS, "type");
  private static final Map<String, Set<String>> BY_TYPE =
      Map.of(
          "string", Set.of("minLength", "maxLength", "pattern", "format", "enum", "const"),
          "integer", Set.of("minimum", "maximum", "multipleOf", "enum", "const"),
          "number", Set.of("minimum", "maximum", "enum", "const"),
          "boolean", Set.of("const"),
          "array", Set.of("items", "minItems", "maxItems", "uniqueItems"));
  private static final Set<String> NUMBERS =
      Set.of("minLength", "maxLength", "minItems", "maxItems");
  private static final Set<String> FORMATS = Set.of("date", "date-time", "email", "uri", "uuid");

  private final FieldClasses classes;
  private final List<FieldError> errors = new ArrayList<>();

  private SchemaRules(FieldClasses classes) {
    this.classes = classes;
  }

  /** What is wrong with a schema; nothing when it is fine. */
  static List<FieldError> errors(JsonNode schema, FieldClasses classes) {
    SchemaRules rules = new SchemaRules(classes);
    rules.schema(schema);
    return rules.errors;
  }

  private void schema(JsonNode schema) {
    only(schema, OUTER, "/schema");
    demand(
        schema, "$schema", it -> it.asString("").equals(DIALECT), "/schema", "must be " + DIALECT);
    demand(schema, "type", it -> it.asString("").equals("object"), "/schema", "must be object");
    demand(
        schema,
        "additionalProperties",
        it -> it.isBoolean() && !it.asBoolean(),
        "/schema",
        "must be false");
    texts(schema, "/schema");
    JsonNode fields = schema.path("properties");
    if (!fields.isObject() || fields.isEmpty() || fields.size() > MOST_FIELDS) {
      wrong("/schema/properties", "must be 1 to " + MOST_FIELDS + " fields");
      return;
    }
    fields.properties().forEach(it -> field(it.getKey(), it.getValue()));
    JsonNode required = schema.path("required");
    if (!required.isMissingNode()
        && !(required.isArray()
            && required.valueStream().allMatch(it -> it.isString() && fields.has(it.asString())))) {
      wrong("/schema/required", "must be names of its fields");
    } else if (required
        .valueStream()
        .anyMatch(it ->
            !fields.path(it.asString("")).path(FIELD_CLASS).asString("core").equals("core"))) {
      wrong("/schema/required", "must not name a field that not everybody may write");
    }
  }

  private void field(String name, JsonNode field) {
    String at = "/schema/properties/" + name.replace("~", "~0").replace("/", "~1");
    if (!NAME.matches(name)) {
      wrong(at, "must be named by a letter and letters, digits, - or _, 64 at most");
    }
    value(field, at, true);
    allow(field, FIELD_CLASS, it -> known(it.asString("")), at, "is no class of field");
    allow(field, SEARCHABLE, JsonNode::isBoolean, at, "must be true or false");
    boolean found = field.path(SEARCHABLE).asBoolean(false);
    if (found && !field.path("type").asString("").equals("string")) {
      wrong(at + "/" + SEARCHABLE, "is for texts only");
    }
  }

  private boolean known(String code) {
    return code.equals("core") || classes.roles().containsKey(code);
  }

  private void value(JsonNode field, String at, boolean listable) {
    String type = field.path("type").asString("");
    Set<String> allowed = BY_TYPE.get(type);
    if (allowed == null || (type.equals("array") && !listable)) {
      wrong(at + "/type", "must be " + (listable ? "array or " : "") + "a plain type");
      return;
    }
    field
        .propertyNames()
        .forEach(it -> {
          if (!allowed.contains(it) && !ABOUT.contains(it)) {
            wrong(at + "/" + it, "is not used with " + type);
          }
        });
    texts(field, at);
    NUMBERS.forEach(
        it -> allow(field, it, JsonNode::isIntegralNumber, at, "must be a whole number"));
    allow(field, "minimum", JsonNode::isNumber, at, "must be a number");
    allow(field, "maximum", JsonNode::isNumber, at, "must be a number");
    allow(
        field,
        "multipleOf",
        it -> it.isIntegralNumber() && it.asLong(0) > 0,
        at,
        "must be a whole number above 0");
    allow(field, "uniqueItems", JsonNode::isBoolean, at, "must be true or false");
    allow(
        field, "format", it -> FORMATS.contains(it.asString("")), at, "must be one of " + FORMATS);
    allow(field, "pattern", SchemaRules::runsInLinearTime, at, "is no pattern of RE2");
    allow(
        field,
        "enum",
        it -> it.isArray() && !it.isEmpty() && it.size() <= LONGEST / 10,
        at,
        "must be 1 to " + LONGEST / 10 + " values");
    if (type.equals("array")) {
      value(field.path("items"), at + "/items", false);
    }
  }

  /** No pattern that goes back and forth over a text, as a malicious one could for ever. */
  private static boolean runsInLinearTime(JsonNode pattern) {
    try {
      String written = pattern.asString("");
      Pattern.compile(written);
      return pattern.isString() && written.length() <= LONGEST_PATTERN;
    } catch (PatternSyntaxException refused) {
      return false;
    }
  }

  private void texts(JsonNode node, String at) {
    for (String name : List.of("title", "description")) {
      allow(
          node,
          name,
          it -> it.isString() && it.asString().length() <= LONGEST,
          at,
          "must be a text of " + LONGEST + " characters at most");
    }
  }

  private void only(JsonNode node, Set<String> allowed, String at) {
    node.propertyNames()
        .forEach(it -> {
          if (!allowed.contains(it)) {
            wrong(at + "/" + it, "is not used in extra fields");
          }
        });
  }

  private void demand(
      JsonNode node, String name, Predicate<JsonNode> rule, String at, String detail) {
    if (!rule.test(node.path(name))) {
      wrong(at + "/" + name, detail);
    }
  }

  private void allow(
      JsonNode node, String name, Predicate<JsonNode> rule, String at, String detail) {
    if (node.has(name)) {
      demand(node, name, rule, at, detail);
    }
  }

  private void wrong(String pointer, String detail) {
    errors.add(new FieldError(pointer, detail));
  }
}
