package org.passage.acceptance.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.acceptance.platform.RunningPlatform.API;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.attacks.Owned;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.RunningPlatform;

/** What leaves the platform as a file or on paper (row C, 6). */
@ExtendWith(RunningPlatform.class)
class PapersTest {
  private static final String SHELTERS = "/api/shelters/v1";
  private static final Api.As MANAGER = API.as("shelter-manager@harbour");
  private static final Api.As WORKER = API.as("shelter-worker@harbour");

  @Test
  void whoTookAPictureIsOnRecordForTheManagerAndTheAuditor() {
    String shelter = Owned.withABed("harbour").id("shelterId");
    API.as("case-supervisor@harbour")
        .get(SHELTERS + "/shelters/" + shelter + "/occupancy/picture")
        .expect(200);
    String exports = SHELTERS + "/exports?shelterId=" + shelter;
    for (String role : new String[] {"shelter-manager", "auditor"}) {
      Answer list = API.as(role + "@harbour").get(exports).expect(200);
      assertThat(list.texts("/items", "operation")).containsExactly("drawOccupancy");
      list.expect("/items/0/personId", API.idOf("case-supervisor@harbour"));
    }
    WORKER.get(exports).expect(403);
    assertThat(API.as("auditor@sunrise").get(exports).expect(200).texts("/items", "id")).isEmpty();
  }

  @Test
  void aPaperIsDestroyedBeforeAWitness() {
    Owned owned = Owned.by("harbour");
    String there = SHELTERS + "/shelters/" + owned.id("shelterId") + "/paper-copies";
    String paper =
        SHELTERS
            + "/paper-copies/"
            + WORKER
                .post(
                    there,
                    """
                    {"kind": "placement-record", "placementId": "%s", "copies": 2,
                     "reason": "For the hearing", "keptAt": "The safe in the office"}\
                    """
                        .formatted(owned.id("placementId")))
                .expect(201)
                .text("/id");
    destroy(paper, "shelter-worker@harbour").expect(400);
    destroy(paper, "shelter-manager@harbour").expect(200).expect("/state", "destroyed");
    assertThat(MANAGER.get(there + "?state=kept").expect(200).texts("/items", "id")).isEmpty();
    API.as("shelter-manager@sunrise").get(paper).expect(404);
  }

  private static Answer destroy(String paper, String witness) {
    return WORKER.post(
        paper + "/destruction",
        WORKER.get(paper).expect(200).eTag(),
        "{\"method\": \"shredded\", \"witnessId\": \"%s\"}".formatted(API.idOf(witness)));
  }
}
