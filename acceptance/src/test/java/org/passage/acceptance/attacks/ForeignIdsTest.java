package org.passage.acceptance.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.RunningPlatform;
import org.passage.acceptance.platform.Tokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Who knows another organization's ids, cursors or keys has nothing by them. */
@ExtendWith(RunningPlatform.class)
class ForeignIdsTest {
  private static final String CASES = "/api/cases/v1/cases";
  private static final Pattern ORGANIZATION = Pattern.compile("\"organizationId\":\"([^\"]*)\"");
  private static final String LOG = "/audit-events";
  private static Owned harbours;

  private final Tokens tokens = RunningPlatform.TOKENS;

  @BeforeAll
  static void harbourHasACase() {
    harbours = Owned.by("harbour");
  }

  @Test
  void openNothingInAnyPath() {
    Map<String, String> before = seen();
    try (Attacks attacks = new Attacks("another organization's id in a path")) {
      for (Target target : Target.all()) {
        if (!target.named() || target.open()) {
          continue;
        }
        for (String role : target.operation().declared().texts("x-roles")) {
          if (!role.equals("service")) {
            Answer answer = call(target, role + "@sunrise", body(target));
            if (answer.status() == 200 && target.path().contains(LOG)) {
              onlyItsOwn(answer);
              continue;
            }
            attacks.refused(answer, "Planted");
            assertThat(answer.status()).as("%s as %s", answer, role).isIn(403, 404);
          }
        }
      }
    }
    assertThat(seen()).as("nothing of Harbour's is changed").isEqualTo(before);
  }

  /** An auditor reads what her own organization tried. */
  private static void onlyItsOwn(Answer log) {
    assertThat(ORGANIZATION.matcher(log.body()).results().map(it -> it.group(1)))
        .as("%s", log)
        .containsOnly("sunrise");
  }

  @Test
  void openNothingInAnyBody() {
    try (Attacks attacks = new Attacks("another organization's id in a body")) {
      for (Target target : Target.all()) {
        if (target.named() || target.caller("sunrise").isEmpty()) {
          continue;
        }
        for (JsonNode example : target.examples()) {
          if (!with(example).equals(example)) {
            attacks.refused(
                call(target, target.caller("sunrise").orElseThrow(), with(example)),
                harbours.id("caseId"));
          }
        }
      }
    }
  }

  @Test
  void openNothingInAnyQuery() {
    try (Attacks attacks = new Attacks("another organization's id in a query")) {
      for (Target target : Target.all()) {
        target
            .queries()
            .map(it -> it.text("name"))
            .filter(harbours.ids()::containsKey)
            .forEach(name ->
                target
                    .caller("sunrise")
                    .ifPresent(caller -> {
                      Answer answer =
                          Door.GATEWAY.get(
                              target.path() + "?" + name + "=" + harbours.id(name),
                              tokens.ofPerson(caller));
                      attacks.unharmed(answer, harbours.id(name));
                      if (!target.open()) {
                        assertThat(answer.json().path("items")).as("%s", answer.body()).isEmpty();
                      }
                    }));
      }
    }
  }

  @Test
  void ofACursorContinueNobodyElsesList() {
    Owned.newCase("caseworker@harbour");
    String cursor = API.as("caseworker@harbour").get(CASES + "?limit=1").expect(200).text("/next");
    assertThat(cursor).isNotEmpty();
    String hers = CASES + "/" + harbours.id("caseId");
    try (Attacks attacks = new Attacks("another list's or organization's cursor")) {
      for (String caller :
          List.of("caseworker@sunrise", "case-supervisor@sunrise", "intake-officer@harbour")) {
        Answer answer = API.as(caller).get(CASES + "?limit=100&cursor=" + cursor);
        attacks.unharmed(answer, cursor);
        assertThat(answer.body()).doesNotContain(harbours.id("caseId"));
      }
      for (String list :
          List.of(hers + "/consents", hers + "/encounters", "/api/shelters/v1/placements")) {
        Answer answer = API.as("caseworker@sunrise").get(list + "?cursor=" + cursor);
        attacks.unharmed(answer, cursor);
        assertThat(answer.texts("/items", "caseId")).doesNotContain(harbours.id("caseId"));
      }
      for (String broken :
          List.of(cursor + "A", cursor.substring(1), "MTo", "MTp7IiRuZSI6bnVsbH0", "..", "%00")) {
        attacks.unharmed(API.as("caseworker@sunrise").get(CASES + "?cursor=" + broken), "\0");
      }
    }
  }

  @Test
  void ofARequestGiveNobodyElseItsAnswer() {
    String key = UUID.randomUUID().toString();
    Map<String, String> headers =
        Map.of("Content-Type", "application/json", "Idempotency-Key", key);
    byte[] body = Owned.newCase().getBytes(StandardCharsets.UTF_8);
    List<String> callers =
        List.of(
            "caseworker@harbour",
            "caseworker@sunrise",
            "intake-officer@harbour",
            "caseworker@harbour");
    List<Answer> answers =
        callers.stream()
            .map(it -> Door.GATEWAY.send("POST", CASES, tokens.ofPerson(it), headers, body))
            .toList();
    try (Attacks attacks = new Attacks("another's idempotency key")) {
      answers.forEach(it -> {
        attacks.tried();
        assertThat(it.status()).isEqualTo(201);
      });
    }
    assertThat(answers.stream().map(it -> it.text("/id")).distinct()).hasSize(3);
    assertThat(answers.getLast().text("/id")).isEqualTo(answers.getFirst().text("/id"));
    assertThat(answers.get(1).text("/organizationId")).isEqualTo("sunrise");
  }

  /** What Harbour itself sees of its things, to find any change. */
  private static Map<String, String> seen() {
    return Map.of(
        "case", version("caseworker", CASES + "/" + harbours.id("caseId")),
        "consent",
            version(
                "caseworker",
                CASES + "/" + harbours.id("caseId") + "/consents/" + harbours.id("consentId")),
        "shelter",
            version("shelter-manager", "/api/shelters/v1/shelters/" + harbours.id("shelterId")),
        "placement",
            version("caseworker", "/api/shelters/v1/placements/" + harbours.id("placementId")),
        "plan",
            version(
                "reintegration-officer", "/api/reintegration/v1/plans/" + harbours.id("planId")));
  }

  private static String version(String role, String path) {
    Answer answer = API.as(role + "@harbour").get(path).expect(200);
    return answer.eTag() + answer.body();
  }

  private Answer call(Target target, String caller, JsonNode body) {
    String path = target.path(harbours::id) + target.neededQuery();
    String token = tokens.ofPerson(caller);
    return target.method().equals("GET")
        ? Door.GATEWAY.get(path, token)
        : Door.GATEWAY.send(target.method(), path, token, body.toString());
  }

  private static JsonNode body(Target target) {
    return target.examples().stream()
        .findFirst()
        .map(ForeignIdsTest::with)
        .orElse(JsonNodeFactory.instance.objectNode());
  }

  /** The example with Harbour's ids in it. */
  private static JsonNode with(JsonNode example) {
    JsonNode copy = example.deepCopy();
    if (copy instanceof ObjectNode object) {
      harbours
          .ids()
          .forEach((name, id) -> {
            if (object.has(name)) {
              object.put(name, id);
            }
          });
    }
    return copy;
  }
}
