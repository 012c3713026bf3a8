package org.passage.acceptance.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.contracts.Place;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.RunningPlatform;
import org.passage.acceptance.platform.SideBySide;
import org.passage.acceptance.platform.Tokens;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What only the platform may set cannot be sent along with what a caller may. */
@ExtendWith(RunningPlatform.class)
class MassAssignmentTest {
  private static final List<String> OURS =
      List.of(
          "organizationId",
          "id",
          "version",
          "status",
          "state",
          "openedAt",
          "outbox",
          "_id",
          "caseId",
          "owner",
          "roles",
          "__proto__",
          "class");

  private final Tokens tokens = RunningPlatform.TOKENS;

  @Test
  void namesTheFieldThatIsNotTheCallersToSet() {
    try (Attacks attacks = new Attacks("field that only the platform sets")) {
      SideBySide.each(
          Target.all().stream().filter(it -> it.schema().isPresent()).toList(),
          target -> target.caller("harbour").ifPresent(it -> assign(target, it, attacks)));
    }
  }

  private void assign(Target target, String caller, Attacks attacks) {
    for (JsonNode example : target.examples()) {
      objects(example, target.schema().orElseThrow(), JsonPointer.empty())
          .forEach((place, schema) ->
              OURS.stream()
                  .filter(field -> !schema.get("properties").node().has(field))
                  .forEach(field -> {
                    Answer answer =
                        Door.GATEWAY.send(
                            target.method(),
                            target.path(),
                            tokens.ofPerson(caller),
                            with(example, place, field));
                    attacks.refused(answer, "planted-value");
                    assertNames(answer, target, place.appendProperty(field));
                  }));
    }
  }

  private static void assertNames(Answer answer, Target target, JsonPointer field) {
    if (answer.status() == 404 && target.named()) {
      return;
    }
    assertThat(answer.status()).as("%s with %s", answer, field).isEqualTo(400);
    assertThat(answer.text("/errors/0/pointer"))
        .as("%s", answer.body())
        .isEqualTo(field.toString());
  }

  /** The objects of an example, each with its schema. */
  private static Map<JsonPointer, Place> objects(JsonNode node, Place schema, JsonPointer at) {
    Map<JsonPointer, Place> found = new HashMap<>();
    if (node.isObject() && schema.node().has("properties")) {
      found.put(at, schema);
      node.properties()
          .forEach(it ->
              found.putAll(
                  objects(
                      it.getValue(),
                      schema.get("properties").get(it.getKey()),
                      at.appendProperty(it.getKey()))));
    } else if (node.isArray() && !node.isEmpty()) {
      found.putAll(objects(node.get(0), schema.get("items"), at.appendIndex(0)));
    }
    return found;
  }

  private static String with(JsonNode example, JsonPointer place, String field) {
    JsonNode copy = example.deepCopy();
    ((ObjectNode) copy.at(place)).put(field, "planted-value");
    return copy.toString();
  }
}
