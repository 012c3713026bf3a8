package org.passage.cases.extrafield;

import com.google.re2j.Pattern;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.stream.Stream;
import org.passage.chassis.problem.Problem.FieldError;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Extra fields by one version of their schema. Nothing is ever fetched to understand it. */
record Fields(JsonNode definition) {
  private static final int MOST_ERRORS = 50;

  /** What is wrong with some values, without the values. */
  List<FieldError> errors(JsonNode values) {
    return compiled().validate(values).stream().limit(MOST_ERRORS).map(Fields::error).toList();
  }

  Stream<String> names() {
    return definition.path("properties").propertyNames().stream();
  }

  boolean has(String name) {
    return definition.path("properties").has(name);
  }

  /** Whose eyes a field is for. */
  String classOf(String name) {
    return of(name).path(SchemaRules.FIELD_CLASS).asString("core");
  }

  boolean searchable(String name) {
    return of(name).path(SchemaRules.SEARCHABLE).asBoolean(false);
  }

  private JsonNode of(String name) {
    return definition.path("properties").path(name);
  }

  private Schema compiled() {
    return SchemaRegistry.withDialect(
            Dialects.getDraft202012(),
            registry ->
                registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder()
                        .formatAssertionsEnabled(true)
                        .regularExpressionFactory(it -> {
                          Pattern pattern = Pattern.compile(it);
                          return text -> pattern.matcher(text).find();
                        })
                        .build()))
        .getSchema(plain());
  }

  /** Without what only Passage understands. */
  private JsonNode plain() {
    JsonNode plain = definition.deepCopy();
    plain
        .path("properties")
        .forEach(it ->
            ((ObjectNode) it).remove(List.of(SchemaRules.FIELD_CLASS, SchemaRules.SEARCHABLE)));
    return plain;
  }

  private static FieldError error(Error broken) {
    String at = "/values" + broken.getInstanceLocation();
    String property = broken.getProperty();
    return switch (broken.getKeyword()) {
      case "required" -> new FieldError(at + "/" + property, "is needed");
      case "additionalProperties" -> new FieldError(at + "/" + property, "is not a known field");
      default -> new FieldError(at, "does not keep to `" + broken.getKeyword() + "` of its schema");
    };
  }
}
