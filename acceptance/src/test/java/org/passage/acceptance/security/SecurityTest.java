package org.passage.acceptance.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.attacks.Owned;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.RunningPlatform;
import tools.jackson.databind.JsonNode;

/** A shelter that is not safe takes nobody new until somebody has seen it repaired (row C). */
@ExtendWith(RunningPlatform.class)
class SecurityTest {
  private static final String SHELTERS = "/api/shelters/v1";
  private static final Api.As CASEWORKER = API.as("caseworker@harbour");
  private static final Api.As MANAGER = API.as("shelter-manager@harbour");
  private static final Api.As WORKER = API.as("shelter-worker@harbour");

  private final Owned owned = Owned.withABed("harbour");

  @Test
  void aCriticalFindingStopsNewPlacementsUntilItIsVerified() {
    place("2030-01-01", "2030-01-05").expect(201);
    audit("entrances-locked");

    assertThat(reasons()).contains("security-finding-open");
    place("2030-02-01", "2030-02-05")
        .expect(409)
        .expect("/type", "https://passage.example/problems/placements-stopped");

    Answer finding = finding();
    String path = SHELTERS + "/security-findings/" + finding.text("/id");
    Answer repaired =
        WORKER
            .post(path + "/resolution", finding.eTag(), "{\"done\": \"A new lock was fitted.\"}")
            .expect(200);
    place("2030-02-01", "2030-02-05").expect(409);
    WORKER
        .post(path + "/verification", repaired.eTag(), "{\"accepted\": true}")
        .expect(409)
        .expect("/type", "https://passage.example/problems/second-person-needed");
    MANAGER
        .post(path + "/verification", repaired.eTag(), "{\"accepted\": true}")
        .expect(200)
        .expect("/state", "verified");

    assertThat(reasons()).doesNotContain("security-finding-open");
    place("2030-02-01", "2030-02-05").expect(201);
  }

  @Test
  void theScoreTellsHowItGoesAndDrawsIt() {
    audit("entrances-locked");
    audit("");
    String score = SHELTERS + "/shelters/" + owned.id("shelterId") + "/security-score";
    Answer told = WORKER.get(score).expect(200).expect("/areas/0/score", "100");
    assertThat(told.json().at("/areas/0/change").asInt()).isPositive();
    assertThat(told.json().at("/trend")).hasSize(2);
    assertThat(WORKER.get(score + "/picture").expect(200).body()).startsWith("<svg");
    API.as("shelter-manager@sunrise").get(score).expect(403);
  }

  private static String wish(Owned of, String from, String until) {
    return """
    {"caseId": "%s", "shelterId": "%s", "from": "%s", "until": "%s", "beneficiaryChoice": "accepted"}\
    """
        .formatted(of.id("caseId"), of.id("shelterId"), from, until);
  }

  private Answer place(String from, String until) {
    return CASEWORKER.post(SHELTERS + "/placements", wish(owned, from, until));
  }

  /** Why the shelter suits her or does not, of all that there are in the region. */
  private List<String> reasons() {
    String query =
        SHELTERS
            + "/availability?country=IT&region=IT-42&from=2030-02-01&until=2030-02-05&limit=100&caseId="
            + owned.id("caseId");
    String cursor = "";
    do {
      Answer page = CASEWORKER.get(query + cursor).expect(200);
      for (JsonNode item : page.json().at("/items")) {
        if (item.at("/shelter/id").asString("").equals(owned.id("shelterId"))) {
          return item.at("/reasons").valueStream().map(it -> it.path("rule").asString("")).toList();
        }
      }
      cursor = page.text("/next").isEmpty() ? "" : "&cursor=" + page.text("/next");
    } while (!cursor.isEmpty());
    throw new AssertionError("The shelter is not listed");
  }

  private void audit(String notMet) {
    Answer started =
        WORKER
            .post(
                SHELTERS + "/shelters/" + owned.id("shelterId") + "/security-audits",
                "{\"kind\": \"audit\"}")
            .expect(201);
    String results =
        started
            .json()
            .at("/unanswered")
            .valueStream()
            .map(JsonNode::asString)
            .map(it -> result(it, it.equals(notMet)))
            .collect(Collectors.joining(", ", "{\"results\": [", "]}"));
    String path = SHELTERS + "/security-audits/" + started.text("/id");
    WORKER.post(path + "/closure", started.eTag(), "").expect(409);
    Answer recorded = WORKER.post(path + "/results", started.eTag(), results).expect(200);
    WORKER.post(path + "/closure", recorded.eTag(), "").expect(200);
  }

  private static String result(String code, boolean notMet) {
    return notMet
        ? "{\"code\": \"%s\", \"outcome\": \"not-met\", \"note\": \"It opens.\"}".formatted(code)
        : "{\"code\": \"%s\", \"outcome\": \"met\"}".formatted(code);
  }

  private Answer finding() {
    Answer found =
        MANAGER
            .get(SHELTERS + "/security-findings?shelterId=" + owned.id("shelterId") + "&state=open")
            .expect(200);
    return MANAGER.get(SHELTERS + "/security-findings/" + found.text("/items/0/id")).expect(200);
  }
}
