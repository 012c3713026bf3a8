package org.passage.acceptance.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.acceptance.platform.RunningPlatform.API;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.attacks.Owned;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.RunningPlatform;

/** What happens in the house and at its door. */
@ExtendWith(RunningPlatform.class)
class HouseTest {
  private static final String SHELTERS = "/api/shelters/v1";
  private static final String PROBLEMS = "https://passage.example/problems/";
  private static final Api.As MANAGER = API.as("shelter-manager@harbour");
  private static final Api.As WORKER = API.as("shelter-worker@harbour");

  private String house = "";
  private String placement = "";

  @BeforeEach
  void someoneLivesInAHouse() {
    Owned owned = Owned.withABed("harbour");
    house = SHELTERS + "/shelters/" + owned.id("shelterId");
    placement =
        API.as("caseworker@harbour")
            .post(SHELTERS + "/placements", owned.placement())
            .expect(201)
            .text("/id");
  }

  @Test
  void anIncidentIsHiddenFromStaffWhoAreInvolvedAndClosedByAManager() {
    String manager = incident(API.idOf("shelter-manager@harbour"));
    MANAGER.get(manager).expect(404);
    assertThat(MANAGER.get(house + "/incidents").expect(200).texts("/items", "id")).isEmpty();
    WORKER.get(manager).expect(200).expect("/account/residents/0/placementId", placement);

    String worker = incident(API.idOf("shelter-worker@harbour"));
    WORKER.get(worker).expect(404);
    Answer read = MANAGER.get(worker).expect(200);
    MANAGER
        .post(worker + "/closure", read.eTag(), "{\"lessons\": \"A light at the wall.\"}")
        .expect(200)
        .expect("/state", "closed");
    API.as("shelter-manager@sunrise").get(worker).expect(404);
  }

  @Test
  void aVisitNeedsHerConsentAnApprovalAndTheRightPapers() {
    MANAGER
        .post(
            house + "/banned-visitors",
            "{\"names\": [\"Radu Example\"], \"reason\": \"He waited at the gate.\"}")
        .expect(201);
    String banned = visit("EXAMPLE Rádu");
    decide(banned).expect(409).expect("/type", PROBLEMS + "visitor-banned");

    String visit = visit("Ana Example");
    decide(visit).expect(200).expect("/state", "approved");
    step(visit, "arrival", "{\"document\": \"passport\", \"matches\": true}").expect(200);
    step(visit, "departure", "").expect(200).expect("/state", "left");
    assertThat(
            WORKER
                .get(SHELTERS + "/placements/" + placement + "/visits")
                .expect(200)
                .texts("/items", "state"))
        .containsExactly("left", "agreed");
  }

  private String incident(String involved) {
    return SHELTERS
        + "/incidents/"
        + API.as("shelter-worker@harbour")
            .post(
                house + "/incidents",
                """
                {"category": "threat", "severity": "major", "happenedAt": "2026-11-02T21:30:00Z",
                 "place": "The yard", "course": "Somebody shouted over the wall.",
                 "residents": [{"placementId": "%s", "part": "affected"}],
                 "staff": [{"personId": "%s", "part": "witness"}], "actions": ["The gate was chained."]}\
                """
                    .formatted(placement, involved))
            .expect(201)
            .text("/id");
  }

  /** Somebody is announced, and she agrees. */
  private String visit(String name) {
    Answer requested =
        WORKER
            .post(
                SHELTERS + "/placements/" + placement + "/visits",
                """
                {"name": "%s", "relation": "family", "reason": "Winter clothes",
                 "expectedAt": "2030-12-01T14:00:00Z", "expectedUntil": "2030-12-01T16:00:00Z"}\
                """
                    .formatted(name))
            .expect(201);
    String visit = SHELTERS + "/visits/" + requested.text("/id");
    MANAGER
        .post(visit + "/decision", requested.eTag(), "{\"approved\": true}")
        .expect(409)
        .expect("/type", PROBLEMS + "visit-not-agreed");
    step(visit, "answer", "{\"choice\": \"accepted\"}").expect(200);
    return visit;
  }

  private static Answer decide(String visit) {
    return MANAGER.post(
        visit + "/decision", MANAGER.get(visit).expect(200).eTag(), "{\"approved\": true}");
  }

  private static Answer step(String visit, String step, String body) {
    return WORKER.post(visit + "/" + step, WORKER.get(visit).expect(200).eTag(), body);
  }
}
