package org.passage.acceptance.dailylife;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.attacks.Owned;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.RunningPlatform;

/** What happens in a house after somebody has arrived. */
@ExtendWith(RunningPlatform.class)
class DailyLifeTest {
  private static final Api.As MANAGER = API.as("shelter-manager@harbour");
  private static final Api.As WORKER = API.as("shelter-worker@harbour");
  private static final Api.As SUPERVISOR = API.as("case-supervisor@harbour");
  private static final String SHELTERS = "/api/shelters/v1";
  private static final String ANSWER =
      """
      {"outcome": "upheld", "text": "We are sorry."}\
      """;

  private final Owned owned = Owned.withABed("harbour");

  @Test
  void aComplaintIsHiddenFromWhomItIsAbout() {
    String all = SHELTERS + "/shelters/" + owned.id("shelterId") + "/complaints";
    String said =
        """
        {"category": "treatment", "about": ["%s"], "text": "He shouted at her in front of the others."}\
        """
            .formatted(API.idOf("shelter-manager@harbour"));
    MANAGER.post(all, said).expect(409);
    Answer recorded = WORKER.post(all, said).expect(201);
    String one = SHELTERS + "/complaints/" + recorded.text("/id");

    MANAGER.get(one).expect(404);
    assertThat(MANAGER.get(all).expect(200).json().path("items")).isEmpty();
    MANAGER.post(one + "/answers", recorded.eTag(), ANSWER).expect(404);
    WORKER.get(one).expect(403);
    API.as("case-supervisor@sunrise").get(one).expect(404);

    assertThat(SUPERVISOR.get(all).expect(200).texts("/items", "id"))
        .containsExactly(recorded.text("/id"));
    Answer answered = SUPERVISOR.post(one + "/answers", recorded.eTag(), ANSWER).expect(200);
    SUPERVISOR
        .post(one + "/views", answered.eTag(), "{\"content\": true}")
        .expect(200)
        .expect("/state", "closed");
  }

  @Test
  void whatIsKeptForHerHasAReceiptAndAWitness() {
    String hers = Arrived.at(API, owned) + "/belongings";
    WORKER.post(hers, passport("")).expect(400);
    String witness = ", \"witness\": \"" + API.idOf("shelter-manager@harbour") + "\"";
    Answer kept = WORKER.post(hers, passport(witness)).expect(201).expect("/state", "kept");
    assertThat(kept.text("/receipt")).hasSize(8);
    String one = SHELTERS + "/belongings/" + kept.text("/id");
    API.as("shelter-manager@sunrise").get(one).expect(404);
    String back = "{\"confirmedByHer\": true" + witness + "}";
    Answer returned = WORKER.post(one + "/return", kept.eTag(), back).expect(200);
    WORKER.post(one + "/return", returned.eTag(), back).expect(409);
    assertThat(WORKER.get(hers + "?state=kept").expect(200).json().path("items")).isEmpty();
  }

  @Test
  void aShiftIsHandedOverToAnotherPersonAndItsJournalIsClosed() {
    String house = SHELTERS + "/shelters/" + owned.id("shelterId");
    String shift = "\"day\": \"" + LocalDate.now(ZoneOffset.UTC) + "\", \"shift\": \"night\"";
    String entry =
        "{" + shift + ", \"text\": \"The lamp at the gate is broken.\", \"forNextShift\": true}";
    WORKER.post(house + "/journal-entries", entry).expect(201);
    String summary = "{" + shift + ", \"summary\": \"All six are in the house.\"}";
    Answer given = WORKER.post(house + "/shift-hand-overs", summary).expect(201);
    WORKER.post(house + "/journal-entries", entry).expect(409);
    assertThat(
            MANAGER.get(house + "/journal-entries?shift=night").expect(200).texts("/items", "text"))
        .containsExactly("The lamp at the gate is broken.");
    String taken = SHELTERS + "/shift-hand-overs/" + given.text("/id") + "/acknowledgement";
    WORKER.post(taken, given.eTag(), "{}").expect(409);
    MANAGER.post(taken, given.eTag(), "{}").expect(200);
    API.as("shelter-manager@sunrise").get(house + "/journal-entries").expect(403);
  }

  private static String passport(String more) {
    return """
    {"kind": "document", "description": "Her passport.", "place": "safe", "confirmedByHer": true%s}\
    """
        .formatted(more);
  }
}
