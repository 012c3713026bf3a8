package org.passage.shelters.paper;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.passage.shelters.Stays;
import org.passage.shelters.api.PaperCopyPageV1;
import org.passage.shelters.api.PaperCopyStateV1;
import org.passage.shelters.api.PaperCopyV1;
import org.passage.shelters.api.PlacementV1;
import org.passage.shelters.api.ShelterV1;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class PaperCopyTest extends Stays {
  @Test
  void whatIsOnPaperIsKnownUntilItIsDestroyedBeforeAWitness() {
    ShelterV1 house = shelter("harbour", 1);
    PlacementV1 hers = living(house);
    PaperCopyV1 about =
        recorded(
            house, "\"kind\": \"placement-record\", \"placementId\": \"" + hers.getId() + "\"");
    PaperCopyV1 houses = recorded(house, "\"kind\": \"house-document\"");
    assertThat(list(house, "?state=kept")).containsExactly(houses, about);

    refused(destroy(about, "harbour-shelter-worker"), 400, "\"/witnessId\"");
    MvcTestResult gone = destroy(about, "harbour-shelter-manager");
    assertThat(gone).hasStatusOk();
    PaperCopyV1 destroyed = read(gone, PaperCopyV1.class);
    assertThat(destroyed.getState()).isEqualTo(PaperCopyStateV1.DESTROYED);
    assertThat(requireNonNull(destroyed.getDestruction()).getDestroyedBy())
        .isEqualTo("harbour-shelter-worker");
    refused(destroy(about, "harbour-shelter-manager"), 409, "/step-not-possible");
    assertThat(list(house, "?state=kept")).containsExactly(houses);
    assertThat(list(house, "")).hasSize(2);
  }

  @Test
  void aPaperIsAboutSomebodyWhoIsPlacedThere() {
    PlacementV1 elsewhere = living(shelter("harbour", 1));
    refused(
        record(
            shelter("harbour", 1),
            "\"kind\": \"case-file\", \"placementId\": \"" + elsewhere.getId() + "\""),
        400,
        "\"/placementId\"");
  }

  @Test
  void onlyThoseWhoWorkThereKnowOfIt() {
    ShelterV1 house = shelter("harbour", 0);
    PaperCopyV1 kept = recorded(house, "\"kind\": \"house-document\"");
    String path = "/paper-copies/" + kept.getId();
    assertThat(get("sunrise", "shelter-manager", path)).hasStatus(404);
    assertThat(get("harbour", "caseworker", path)).hasStatus(403);
    assertThat(get("sunrise", "shelter-manager", "/shelters/" + house.getId() + "/paper-copies"))
        .hasStatus(403);
    assertThat(
            post(
                "harbour",
                "shelter-worker",
                path + "/destruction",
                "{\"method\": \"burned\", \"witnessId\": \"somebody\"}",
                null))
        .hasStatus(428);
  }

  private MvcTestResult record(ShelterV1 house, String what) {
    return post(
        "harbour",
        "shelter-worker",
        "/shelters/" + house.getId() + "/paper-copies",
        "{%s, \"copies\": 2, \"reason\": \"For the court\", \"keptAt\": \"The safe\"}"
            .formatted(what),
        null);
  }

  private PaperCopyV1 recorded(ShelterV1 house, String what) {
    MvcTestResult answer = record(house, what);
    assertThat(answer).hasStatus(201);
    return read(answer, PaperCopyV1.class);
  }

  private MvcTestResult destroy(PaperCopyV1 copy, String witness) {
    String path = "/paper-copies/" + copy.getId();
    return post(
        "harbour",
        "shelter-worker",
        path + "/destruction",
        "{\"method\": \"shredded\", \"witnessId\": \"%s\"}".formatted(witness),
        etag(get("harbour", "shelter-worker", path)));
  }

  private List<PaperCopyV1> list(ShelterV1 house, String query) {
    return read(
            get(
                "harbour",
                "shelter-worker",
                "/shelters/" + house.getId() + "/paper-copies" + query),
            PaperCopyPageV1.class)
        .getItems();
  }
}
