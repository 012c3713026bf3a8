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

/** What is eaten in a house, and what it offers to do. */
@ExtendWith(RunningPlatform.class)
class TableAndCourseTest {
  private static final Api.As WORKER = API.as("shelter-worker@harbour");
  private static final Api.As NURSE = API.as("health-worker@harbour");
  private static final String SHELTERS = "/api/shelters/v1";

  private final Owned owned = Owned.withABed("harbour");

  @Test
  void theKitchenIsToldWhatSomebodyDoesNotBearWithoutAName() {
    String hers = Arrived.at(API, owned);
    Colleagues.join(API, owned, "health-worker@harbour");
    Answer diet = WORKER.put(hers + "/diet", "\"0\"", "{\"kinds\": [\"vegetarian\"]}").expect(200);
    Colleagues.known(() ->
            NURSE.put(
                hers + "/allergies",
                diet.eTag(),
                "{\"allergies\": [{\"allergen\": \"nuts\", \"severity\": \"severe\"}]}"))
        .expect(200)
        .expect("/allergies/0/allergen", "nuts");
    assertThat(WORKER.get(hers + "/diet").expect(200).body()).doesNotContain("nuts");

    String house = SHELTERS + "/shelters/" + owned.id("shelterId");
    String today = LocalDate.now(ZoneId.of("Europe/Rome")).toString();
    WORKER
        .put(
            house + "/menus/" + today,
            "\"0\"",
            """
            {"dishes": [{"meal": "snack", "name": "Walnut cake", "suits": ["vegetarian"], "contains": ["nuts"]}]}\
            """)
        .expect(200)
        .expect("/warnings/0/dish", "Walnut cake");
    Answer sheet =
        WORKER
            .get(house + "/kitchen-sheet")
            .expect(200)
            .expect("/people", "1")
            .expect("/diets/0/diet", "vegetarian")
            .expect("/warnings/0/severest", "severe");
    assertThat(sheet.body()).doesNotContain(hers.substring(hers.lastIndexOf('/') + 1));
    API.as("shelter-worker@sunrise").get(house + "/kitchen-sheet").expect(403);
  }

  @Test
  void sheTakesPartInWhatIsOfferedBecauseSheWantsTo() {
    String hers = Arrived.at(API, owned) + "/enrolments";
    Answer course =
        WORKER
            .post(
                SHELTERS + "/shelters/" + owned.id("shelterId") + "/activities",
                """
                {"kind": "language", "title": "Italian for beginners", "startsAt": "%s", "endsAt": "%s",
                 "ledBy": "A volunteer", "capacity": 1, "languages": ["ita"], "childcare": true}\
                """
                    .formatted(
                        Instant.now().minus(Duration.ofHours(1)),
                        Instant.now().plus(Duration.ofHours(1))))
            .expect(201);
    String choice = "{\"activityId\": \"" + course.text("/id") + "\", \"choice\": ";
    WORKER.post(hers, choice + "\"declined\"}").expect(201).expect("/state", "declined");
    Answer enrolled =
        WORKER.post(hers, choice + "\"enrolled\"}").expect(201).expect("/state", "enrolled");
    String one = SHELTERS + "/activities/" + course.text("/id");
    WORKER.get(one).expect(200).expect("/free", "0");
    WORKER
        .post(
            SHELTERS + "/enrolments/" + enrolled.text("/id") + "/attendance",
            enrolled.eTag(),
            "{\"attendance\": \"attended\"}")
        .expect(200)
        .expect("/state", "attended");
    WORKER
        .post(
            one + "/cancellation", WORKER.get(one).eTag(), "{\"reason\": \"The teacher is ill.\"}")
        .expect(200)
        .expect("/state", "cancelled");
    WORKER.post(hers, choice + "\"enrolled\"}").expect(409);
  }
}
