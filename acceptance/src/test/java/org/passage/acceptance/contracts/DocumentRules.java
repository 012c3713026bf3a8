package org.passage.acceptance.contracts;

import static org.passage.acceptance.contracts.Lint.unless;

import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a contract must say as a whole. */
final class DocumentRules {
  private DocumentRules() {}

  static Stream<String> findings(Contract contract) {
    return Stream.of(
            parses(contract),
            keepsItsTexts(contract),
            liesAtItsPath(contract),
            listsItsTags(contract))
        .flatMap(it -> it);
  }

  /** The parser also sees to it that each operationId is there once. */
  static Stream<String> parses(Contract contract) {
    List<String> messages =
        new OpenAPIV3Parser().readLocation(contract.file().toString(), null, null).getMessages();
    return Stream.concat(
        unless(contract.document().text("openapi").startsWith("3.1."), "is not OpenAPI 3.1"),
        messages == null ? Stream.of() : messages.stream());
  }

  /** In {@code {description: Why, in words}} YAML takes the words after the comma for a field. */
  static Stream<String> keepsItsTexts(Contract contract) {
    return nullFields(contract.document().node())
        .map(it -> "a text is cut off before \"" + it + '"');
  }

  private static Stream<String> nullFields(JsonNode node) {
    return Stream.concat(
        node.propertyStream().filter(it -> it.getValue().isNull()).map(Map.Entry::getKey),
        node.valueStream().flatMap(DocumentRules::nullFields));
  }

  /** The title is "Passage" and the plural under which the service is found. */
  private static Stream<String> liesAtItsPath(Contract contract) {
    String plural =
        contract
            .document()
            .get("info")
            .text("title")
            .replace("Passage ", "")
            .toLowerCase(Locale.ROOT);
    String version = contract.file().toString().replaceAll(".*-(v\\d+)\\.yaml", "$1");
    String path = "/api/" + plural + "/" + version;
    List<String> servers =
        contract.document().get("servers").elements().map(it -> it.text("url")).toList();
    return unless(
        servers.equals(List.of(path)), "servers must be just " + path + ", not " + servers);
  }

  private static Stream<String> listsItsTags(Contract contract) {
    Set<String> listed =
        contract
            .document()
            .get("tags")
            .elements()
            .filter(it -> !it.text("description").isEmpty())
            .map(it -> it.text("name"))
            .collect(Collectors.toSet());
    return contract.operations().stream()
        .flatMap(it -> it.declared().texts("tags").stream())
        .distinct()
        .filter(it -> !listed.contains(it))
        .map(it -> "tag " + it + " is used but not listed with a description");
  }
}
