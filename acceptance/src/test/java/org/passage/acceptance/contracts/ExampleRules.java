package org.passage.acceptance.contracts;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.passage.acceptance.contracts.Lint.OperationRule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Bodies and answers have examples, and each is what its schema says. */
final class ExampleRules {
  static final List<OperationRule> ALL =
      List.of(ExampleRules::hasExamples, ExampleRules::examplesAreValid);

  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDialect(
          Dialects.getOpenApi31(),
          registry ->
              registry
                  .schemas(ExampleRules::closed)
                  .schemaRegistryConfig(
                      SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  private ExampleRules() {}

  private static Stream<String> hasExamples(Operation operation) {
    return operation
        .contents()
        .filter(it -> it.get("examples").node().isEmpty())
        .map(it -> "has no examples for " + about(operation, it));
  }

  private static Stream<String> examplesAreValid(Operation operation) {
    return operation
        .contents()
        .flatMap(content ->
            content.get("examples").names().stream()
                .sorted()
                .flatMap(name ->
                    errors(content.get("schema"), content.get("examples").get(name).get("value"))
                        .map(it -> "example " + name + it)));
  }

  private static String about(Operation operation, Place content) {
    return operation.body().stream().flatMap(Operation::json).anyMatch(content::equals)
        ? "its body"
        : "its answer";
  }

  private static Stream<String> errors(Place schema, Place example) {
    String location = schema.file().toUri() + "#" + schema.pointer();
    return SCHEMAS.getSchema(SchemaLocation.of(location)).validate(example.node()).stream()
        .map(it -> it.getInstanceLocation() + " " + it.getMessage());
  }

  /** A document in which objects have no other fields than the declared ones. */
  private static String closed(String location) {
    JsonNode document = Place.document(Path.of(URI.create(location))).node().deepCopy();
    close(document);
    return document.toString();
  }

  private static void close(JsonNode node) {
    node.forEach(ExampleRules::close);
    if (node instanceof ObjectNode schema
        && schema.path("type").asString("").equals("object")
        && !schema.has("additionalProperties")) {
      schema.put("additionalProperties", false);
    }
  }
}
