package org.passage.acceptance.dailylife;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.attacks.Owned;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.RunningPlatform;

/** Somebody who lives in a house goes out and comes back, and has her medicine. */
@ExtendWith(RunningPlatform.class)
class OutAndWellTest {
  private static final Api.As MANAGER = API.as("shelter-manager@harbour");
  private static final Api.As WORKER = API.as("shelter-worker@harbour");
  private static final Api.As NURSE = API.as("health-worker@harbour");
  private static final String SHELTERS = "/api/shelters/v1";

  private final Owned owned = Owned.withABed("harbour");

  @Test
  void sheGoesOutAsSheLikesAndTheHouseKnowsWhoIsOut() {
    String hers = Arrived.at(API, owned) + "/outings";
    String house = SHELTERS + "/shelters/" + owned.id("shelterId") + "/outings";
    Answer out = WORKER.post(hers, errand()).expect(201).expect("/state", "out");
    WORKER.post(hers, errand()).expect(409);
    assertThat(MANAGER.get(house + "?state=out").expect(200).texts("/items", "id"))
        .containsExactly(out.text("/id"));
    assertThat(MANAGER.get(house + "?overdue=true").expect(200).json().path("items")).isEmpty();
    String one = SHELTERS + "/outings/" + out.text("/id");
    API.as("shelter-worker@sunrise").get(one).expect(404);
    API.as("caseworker@harbour").get(one).expect(403);
    WORKER.post(one + "/steps", out.eTag(), "{\"kind\": \"authorities-told\"}").expect(400);
    Answer called =
        WORKER
            .post(
                one + "/steps",
                out.eTag(),
                "{\"kind\": \"contacted\", \"note\": \"She takes the next bus.\"}")
            .expect(200);
    WORKER
        .post(one + "/return", called.eTag(), "{\"condition\": \"well\"}")
        .expect(200)
        .expect("/state", "returned");
    assertThat(MANAGER.get(house + "?state=out").expect(200).json().path("items")).isEmpty();
  }

  @Test
  void herMedicineIsGivenByTheRulesAndSeenByHealthWorkersAlone() {
    String hers = Arrived.at(API, owned) + "/prescriptions";
    Colleagues.join(API, owned, "health-worker@harbour");
    String said =
        """
        {"substance": "Paracetamol", "strength": "500 mg", "form": "tablet", "dose": "1 tablet",
         "route": "oral", "controlled": true, "asNeeded": {"mostPerDay": 2, "leastMinutesBetween": 240},
         "from": "%s", "prescriber": "Dr. Example"}\
        """
            .formatted(LocalDate.now(ZoneId.of("Europe/Rome")));
    WORKER.post(hers, said).expect(403);
    Answer prescribed = Colleagues.known(() -> NURSE.post(hers, said)).expect(201);
    String one = SHELTERS + "/prescriptions/" + prescribed.text("/id");
    NURSE.post(one + "/doses", "{\"outcome\": \"given\"}").expect(400);
    String given =
        "{\"outcome\": \"given\", \"witness\": \"" + API.idOf("shelter-worker@harbour") + "\"";
    Answer day = NURSE.post(one + "/doses", given + "}").expect(201);
    NURSE.post(one + "/doses", given + "}").expect(409);
    NURSE.post(one + "/doses", given + ", \"override\": \"The doctor said so.\"}").expect(201);
    NURSE.post(one + "/doses", "{\"outcome\": \"refused\"}").expect(201);

    String chart = SHELTERS + "/medication-days/" + day.text("/id");
    WORKER.get(chart).expect(403);
    Answer read = NURSE.get(chart).expect(200);
    NURSE
        .post(
            chart + "/corrections",
            read.eTag(),
            """
            {"doseId": "%s", "dose": {"outcome": "entered-in-error"}, "reason": "The wrong line."}\
            """
                .formatted(read.text("/doses/2/id")))
        .expect(200)
        .expect("/doses/2/former/0/outcome", "refused");
    NURSE
        .post(one + "/stop", prescribed.eTag(), "{\"reason\": \"The pain is gone.\"}")
        .expect(200)
        .expect("/state", "stopped");
    NURSE.post(one + "/doses", given + "}").expect(409);
    String due = SHELTERS + "/shelters/" + owned.id("shelterId") + "/due-medication";
    assertThat(NURSE.get(due).expect(200).json().path("items")).isEmpty();
    WORKER.get(due).expect(403);
  }

  private static String errand() {
    return """
    {"purpose": "errands", "destination": "The market.", "company": "alone", "expectedBackAt": "%s",
     "safetyAdvice": ["safe-route"], "reachableBy": "Her own telephone.", "authoritiesIfLate": "not-wanted"}\
    """
        .formatted(Instant.now().plus(Duration.ofHours(2)));
  }
}
