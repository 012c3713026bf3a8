package org.passage.acceptance.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An operator of the store, put where a text belongs, is a text or it is refused. */
@ExtendWith(RunningPlatform.class)
class OperatorInjectionTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> OBJECTS =
      List.of("{\"$ne\":null}", "{\"$where\":\"sleep(9000)\"}");
  private static final List<String> TEXTS = List.of("{\"$ne\": null}", "'; return true; //");

  private final Tokens tokens = RunningPlatform.TOKENS;

  @Test
  void isRefusedInEveryTextOfEveryBody() {
    try (Attacks attacks = new Attacks("operator in a text of a body")) {
      SideBySide.each(
          Target.all(),
          target -> target.caller("harbour").ifPresent(it -> inBodies(target, it, attacks)));
    }
  }

  private void inBodies(Target target, String caller, Attacks attacks) {
    for (JsonNode example : target.examples()) {
      for (JsonPointer place : texts(example, JsonPointer.empty())) {
        for (String object : OBJECTS) {
          attacks.refused(
              send(target, caller, with(example, place, JSON.readTree(object))), object);
        }
        for (String text : TEXTS) {
          attacks.unharmed(
              send(target, caller, with(example, place, JSON.valueToTree(text))), text);
        }
      }
    }
  }

  @Test
  void isRefusedInEveryParameterOfEveryQuery() {
    try (Attacks attacks = new Attacks("operator in a query parameter")) {
      SideBySide.each(
          Target.all(),
          target -> target.caller("harbour").ifPresent(it -> inQueries(target, it, attacks)));
    }
  }

  private void inQueries(Target target, String caller, Attacks attacks) {
    for (Place parameter : target.queries().toList()) {
      String name = parameter.text("name");
      for (String value : OBJECTS) {
        Answer answer = ask(target, caller, name + "=" + encoded(value));
        attacks.unharmed(answer, value);
        if (isNarrow(parameter)) {
          assertThat(answer.status()).as("%s with %s", answer, value).isIn(400, 404);
        }
      }
      attacks.unharmed(ask(target, caller, encoded(name + "[$ne]") + "=x"), "[$ne]");
    }
    attacks.unharmed(ask(target, caller, encoded("$where") + "=1"), "$where");
  }

  @Test
  void isRefusedInEveryPath() {
    try (Attacks attacks = new Attacks("operator in a path")) {
      SideBySide.each(
          Target.all().stream().filter(Target::named).toList(),
          target -> target.caller("harbour").ifPresent(it -> inPath(target, it, attacks)));
    }
  }

  private void inPath(Target target, String caller, Attacks attacks) {
    String body = target.examples().stream().findFirst().map(JsonNode::toString).orElse("{}");
    String token = tokens.ofPerson(caller);
    for (String value : OBJECTS) {
      String path = target.path(name -> encoded(value).replace("+", "%20"));
      attacks.refused(
          target.method().equals("GET")
              ? Door.GATEWAY.get(path, token)
              : Door.GATEWAY.send(target.method(), path, token, body),
          value);
    }
  }

  private Answer send(Target target, String caller, JsonNode body) {
    return Door.GATEWAY.send(
        target.method(), target.path(), tokens.ofPerson(caller), body.toString());
  }

  private Answer ask(Target target, String caller, String query) {
    // A page of one: what comes is looked at for its status alone.
    boolean pages =
        !query.startsWith("limit=") && target.queries().anyMatch(OperatorInjectionTest::isLimit);
    String path = target.path() + "?" + query + (pages ? "&limit=1" : "");
    String token = tokens.ofPerson(caller);
    return target.examples().stream()
        .findFirst()
        .map(body -> Door.GATEWAY.send(target.method(), path, token, body.toString()))
        .orElseGet(() -> Door.GATEWAY.send(target.method(), path, token, Map.of(), null));
  }

  private static boolean isLimit(Place parameter) {
    return parameter.text("name").equals("limit");
  }

  /** Whether the contract says what its values look like, so that none is an operator. */
  private static boolean isNarrow(Place parameter) {
    Place schema = parameter.get("schema");
    return parameter.text("name").equals("cursor")
        || schema.node().has("enum")
        || schema.node().has("pattern")
        || !schema.text("type").equals("string");
  }

  private static List<JsonPointer> texts(JsonNode node, JsonPointer at) {
    List<JsonPointer> found = new ArrayList<>();
    if (node.isString()) {
      found.add(at);
    }
    node.properties()
        .forEach(it -> found.addAll(texts(it.getValue(), at.appendProperty(it.getKey()))));
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        found.addAll(texts(node.get(i), at.appendIndex(i)));
      }
    }
    return found;
  }

  private static JsonNode with(JsonNode example, JsonPointer place, JsonNode value) {
    JsonNode copy = example.deepCopy();
    switch (copy.at(place.head())) {
      case ObjectNode object -> object.set(place.last().getMatchingProperty(), value);
      case ArrayNode array -> array.set(place.last().getMatchingIndex(), value);
      default -> throw new IllegalArgumentException(place + " is nowhere in " + example);
    }
    return copy;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
