package org.passage.acceptance.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.attacks.Owned;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.RunningPlatform;

/** Who is complained about neither reads a complaint nor learns that there is one. */
@ExtendWith(RunningPlatform.class)
class ComplaintsTest {
  private static final Api API = new Api(RunningPlatform.platform(), answer -> {});
  private static final Api.As MANAGER = API.as("shelter-manager@harbour");
  private static final Api.As SUPERVISOR = API.as("case-supervisor@harbour");
  private static final String SHELTERS = "/api/shelters/v1";

  private String all = "";

  @BeforeEach
  void openAHouse() {
    all = SHELTERS + "/shelters/" + Owned.withABed("harbour").id("shelterId") + "/complaints";
  }

  @Test
  void areHiddenFromWhomTheyAreAbout() {
    String manager = API.idOf("shelter-manager@harbour");
    MANAGER.post(all, about(manager)).expect(409);
    Answer recorded = API.as("shelter-worker@harbour").post(all, about(manager)).expect(201);
    String one = SHELTERS + "/complaints/" + recorded.text("/id");

    MANAGER.get(one).expect(404);
    assertThat(MANAGER.get(all).expect(200).json().path("items")).isEmpty();
    MANAGER.post(one + "/answers", recorded.eTag(), answer()).expect(404);
    API.as("shelter-worker@harbour").get(one).expect(403);
    API.as("case-supervisor@sunrise").get(one).expect(404);

    assertThat(SUPERVISOR.get(all).expect(200).texts("/items", "id"))
        .containsExactly(recorded.text("/id"));
    Answer answered = SUPERVISOR.post(one + "/answers", recorded.eTag(), answer()).expect(200);
    SUPERVISOR
        .post(one + "/views", answered.eTag(), "{\"content\": true}")
        .expect(200)
        .expect("/state", "closed");
  }

  private static String about(String person) {
    return """
    {"category": "treatment", "about": ["%s"], "text": "He shouted at her in front of the others."}\
    """
        .formatted(person);
  }

  private static String answer() {
    return "{\"outcome\": \"upheld\", \"text\": \"We are sorry.\"}";
  }
}
