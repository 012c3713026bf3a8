package org.passage.acceptance.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.attacks.Owned;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.RunningPlatform;

/** How everybody gets out of a house, and whether that was tried (row C, 1). */
@ExtendWith(RunningPlatform.class)
class EvacuationTest {
  private static final String SHELTERS = "/api/shelters/v1";
  private static final Api.As MANAGER = API.as("shelter-manager@harbour");
  private static final Api.As WORKER = API.as("shelter-worker@harbour");
  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

  private final String house = Owned.withABed("harbour").id("shelterId");
  private final String plan = SHELTERS + "/shelters/" + house + "/evacuation-plan";

  @Test
  void thePlanIsForThoseWhoWorkThereAndKeepsItsVersions() {
    write("\"0\"", "The yard of the school", TODAY.plusDays(100)).expect(200);
    write("\"1\"", "The car park", TODAY.plusDays(100)).expect(200).expect("/version", "2");
    WORKER.get(plan).expect(200).expect("/arrangements/assemblyPoints/0", "The car park");
    WORKER
        .get(plan + "?version=1")
        .expect(200)
        .expect("/arrangements/assemblyPoints/0", "The yard of the school");
    API.as("caseworker@harbour").get(plan).expect(403);
    API.as("shelter-manager@sunrise").get(plan).expect(403);
  }

  @Test
  void aDrillThatWasHeldMovesTheDayOfTheNextAndAnOverdueReviewIsListed() {
    write("\"0\"", "The car park", TODAY.minusDays(1)).expect(200);
    assertThat(WORKER.get(standing("&overdue=review")).expect(200).texts("/items", "shelterId"))
        .containsExactly(house);

    Answer planned =
        MANAGER
            .post(
                SHELTERS + "/shelters/" + house + "/evacuation-drills",
                "{\"plannedOn\": \"%s\", \"scenario\": \"fire\", \"time\": \"night\"}"
                    .formatted(TODAY.plusDays(2)))
            .expect(201);
    MANAGER
        .post(
            SHELTERS + "/evacuation-drills/" + planned.text("/id") + "/report",
            planned.eTag(),
            """
            {"heldAt": "%s", "seconds": 240, "present": 6, "tookPart": 6,
             "problems": ["The gate was stuck."], "changes": ["It is opened once a week."]}\
            """
                .formatted(Instant.now().minusSeconds(600)))
        .expect(200)
        .expect("/state", "held");
    assertThat(WORKER.get(standing("")).expect(200).text("/items/0/lastDrillOn")).isNotEmpty();
    assertThat(
            WORKER
                .get(SHELTERS + "/evacuation-drills?state=overdue&shelterId=" + house)
                .expect(200)
                .texts("/items", "id"))
        .isEmpty();
  }

  private String standing(String query) {
    return SHELTERS + "/evacuation-plans?shelterId=" + house + query;
  }

  private Answer write(String eTag, String assembly, LocalDate nextReview) {
    return MANAGER.put(
        plan,
        eTag,
        """
        {"assemblyPoints": ["%s"], "routes": ["The back stairs"], "alternativeAccommodation": ["A guest house"],
         "transport": "The van", "calls": [{"caller": "The shift", "called": "The fire brigade"}],
         "take": ["The list of who is in the house"], "needHelp": 1,
         "reviewedOn": "2026-01-05", "nextReviewOn": "%s", "drillEveryDays": 90}\
        """
            .formatted(assembly, nextReview));
  }
}
