package org.passage.acceptance.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.attacks.Owned;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.RunningPlatform;
import tools.jackson.databind.JsonNode;

/**
 * She is received in four steps, at her own pace, and none is skipped silently (procedure row D).
 */
@ExtendWith(RunningPlatform.class)
class ReceptionTest {
  private static final Api.As WORKER = API.as("shelter-worker@harbour");
  private static final Api.As MANAGER = API.as("shelter-manager@harbour");
  private static final Api.As NURSE = API.as("health-worker@harbour");
  private static final String SHELTERS = "/api/shelters/v1";
  private static final String CASES = "/api/cases/v1/cases/";
  private static final String PROBLEMS = "https://passage.example/problems/";
  private static final Duration SOON = Duration.ofSeconds(3);

  private String caseId = "";
  private String shelterId = "";
  private String reception = "";

  @BeforeEach
  void sheArrives() {
    Owned owned = Owned.withABed("harbour");
    caseId = owned.id("caseId");
    shelterId = owned.id("shelterId");
    Answer requested =
        API.as("caseworker@harbour").post(SHELTERS + "/placements", owned.placement()).expect(201);
    String placement = SHELTERS + "/placements/" + requested.text("/id");
    Answer accepted = MANAGER.post(placement + "/acceptance", requested.eTag(), "{}").expect(200);
    WORKER.post(placement + "/arrival", accepted.eTag(), "{}").expect(200);
    reception = placement + "/reception";
  }

  @Test
  void isTakenInOrderAndPostponedOnlyWithAReasonAndATime() {
    hold("first-meeting", required("first-meeting"))
        .expect(409)
        .expect("/type", PROBLEMS + "reception-step-out-of-order");
    Answer incomplete = hold("arrival", item("welcomed")).expect(400);
    assertThat(incomplete.texts("/errors", "detail"))
        .anyMatch(it -> it.endsWith("safety-briefing"));

    hold("arrival", required("arrival")).expect(200).expect("/steps/0/state", "held");
    hold("first-meeting", required("first-meeting"))
        .expect(200)
        .expect("/steps/1/meeting/responses/0/reaction", "fear");
    choose("").expect(400);
    hold("ending-first-meeting", required("ending-first-meeting")).expect(409);
    Instant soon = Instant.now().plus(SOON);
    choose(", \"postponedUntil\": \"" + soon + "\"")
        .expect(200)
        .expect("/steps/2/state", "postponed");
    hold("ending-first-meeting", required("ending-first-meeting"))
        .expect(200)
        .expect("/state", "open");

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(waiting().texts("/items", "caseId")).contains(caseId));
    waiting().expect("/items/0/due/0/step", "in-depth-conversation");
    hold("in-depth-conversation", required("in-depth-conversation"))
        .expect(200)
        .expect("/state", "complete");
    assertThat(waiting().texts("/items", "caseId")).isEmpty();
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() ->
            assertThat(timeline())
                .contains(
                    "reception-step-held", "reception-choice-recorded", "reception-completed"));
  }

  @Test
  void keepsHerHealthForAHealthWorker() {
    join("health-worker@harbour");
    String told =
        """
        {"checklist": 1, "items": [{"item": "daily-medicine", "outcome": "declined", "reason": "Not now."}]}\
        """;
    WORKER.post(reception + "/health-items", eTag(), told).expect(403);
    NURSE
        .post(reception + "/health-items", eTag(), told)
        .expect(200)
        .expect("/healthItems/0/item", "daily-medicine");
    JsonNode seen = MANAGER.get(reception).expect(200).json();
    assertThat(seen.has("healthItems")).isFalse();
    assertThat(seen.toString()).doesNotContain("daily-medicine");
  }

  @Test
  void isForTheHouseAlone() {
    API.as("caseworker@harbour").get(reception).expect(403);
    API.as("shelter-worker@sunrise").get(reception).expect(404);
    API.as("shelter-manager@sunrise")
        .get(SHELTERS + "/shelters/" + shelterId + "/waiting-receptions")
        .expect(403);
    WORKER.post(reception + "/steps", body("arrival", required("arrival"))).expect(428);
  }

  private List<String> timeline() {
    return API.as("caseworker@harbour")
        .get(CASES + caseId + "/timeline?limit=100&service=shelters")
        .expect(200)
        .texts("/items", "code");
  }

  private Answer waiting() {
    return WORKER.get(SHELTERS + "/shelters/" + shelterId + "/waiting-receptions").expect(200);
  }

  private Answer choose(String until) {
    return WORKER.post(
        reception + "/choices",
        eTag(),
        """
        {"step": "in-depth-conversation", "choice": "postponed", "reason": "She wants to rest."%s}\
        """
            .formatted(until));
  }

  private Answer hold(String step, String items) {
    return WORKER.post(reception + "/steps", eTag(), body(step, items));
  }

  private static String body(String step, String items) {
    return """
    {"step": "%s", "checklist": 1, "language": "ron", "interpreter": true, "reactions": ["fear"], "items": [%s]}\
    """
        .formatted(step, items);
  }

  private static String required(String step) {
    return WORKER
        .get(SHELTERS + "/reception-checklists")
        .expect(200)
        .json()
        .at("/items")
        .valueStream()
        .filter(it -> it.path("step").asString().equals(step))
        .flatMap(it -> it.path("items").valueStream())
        .filter(it -> it.path("kind").asString().equals("required"))
        .map(it -> item(it.path("item").asString()))
        .collect(Collectors.joining(", "));
  }

  private static String item(String code) {
    return "{\"item\": \"" + code + "\", \"outcome\": \"done\"}";
  }

  private String eTag() {
    return WORKER.get(reception).expect(200).eTag();
  }

  private void join(String colleague) {
    String team = CASES + caseId + "/care-team";
    Api.As caseworker = API.as("caseworker@harbour");
    String eTag = caseworker.get(team).expect(200).eTag();
    caseworker.put(team + "/" + API.idOf(colleague), eTag, "").expect(200);
  }
}
