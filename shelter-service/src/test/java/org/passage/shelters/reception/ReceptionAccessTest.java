package org.passage.shelters.reception;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.shelters.api.ReceptionStepV1.ARRIVAL;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.passage.shelters.api.NewReceptionItemV1;
import org.passage.shelters.api.NewReceptionStepV1;
import org.passage.shelters.api.PlacementV1;
import org.passage.shelters.api.ReceptionItemAnswerV1;
import org.passage.shelters.api.ReceptionV1;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who sees what of a reception. */
class ReceptionAccessTest extends House {
  @Autowired private MongoDatabase database;

  @Test
  void herHealthIsToldByAHealthWorkerAndSeenByNobodyElse() {
    PlacementV1 her = arrived();
    NewReceptionStepV1 step = held(ARRIVAL);
    step.addItemsItem(done("daily-medicine"));
    refused(hold(her, step), 400, "\"/items/5/item\"");

    Map<String, Object> health = health(done("daily-medicine"), postponed("health-check"));
    assertThat(tell("shelter-worker", her, "health-items", health)).hasStatus(403);
    ReceptionV1 told = read(tell("health-worker", her, "health-items", health));
    assertThat(told.getHealthItems())
        .extracting(ReceptionItemAnswerV1::getItem)
        .containsExactly("daily-medicine", "health-check");
    assertThat(text(reception(her))).doesNotContain("healthItems", "daily-medicine");
    assertThat(text(get("harbour", "health-worker", path(her)))).contains("daily-medicine");
    refused(
        tell("health-worker", her, "health-items", health(done("welcomed"))),
        400,
        "\"/items/0/item\"");
  }

  /** Without anybody signed in the items would be left out of a form of their class. */
  private static Map<String, Object> health(NewReceptionItemV1... items) {
    return Map.of("checklist", 1, "items", List.of(items));
  }

  @Test
  void onlyTheHouseItselfKnowsHowSheIsReceived() {
    PlacementV1 her = arrivedAt("sunrise", SHARED);
    assertThat(get("sunrise", "shelter-worker", path(her))).hasStatusOk();
    assertThat(get("sunrise", "health-worker", path(her))).hasStatusOk();
    assertThat(get("sunrise", "caseworker", path(her))).hasStatus(403);
    assertThat(get("harbour", "shelter-manager", path(her))).hasStatus(403);
    assertThat(get("stranger", "shelter-manager", path(her))).hasStatus(404);
    MvcTestResult foreign =
        post("stranger", "shelter-worker", path(her) + "/steps", held(ARRIVAL), "\"1\"");
    assertThat(foreign).hasStatus(404);
    MvcTestResult asking =
        post("harbour", "shelter-worker", path(her) + "/steps", held(ARRIVAL), "\"1\"");
    assertThat(asking).hasStatus(403);
  }

  @Test
  void whatIsToldOfHerIsStoredSealed() {
    PlacementV1 her = arrived();
    NewReceptionStepV1 step = held(ARRIVAL).note("She asks to sit near the door.");
    step.addItemsItem(postponed("safe-call-offered"));
    ReceptionV1 told = read(hold(her, step));
    Document stored =
        requireNonNull(
            database.getCollection("receptions").find(Filters.eq("_id", told.getId())).first());
    assertThat(stored.toJson())
        .contains(her.getId())
        .doesNotContain(
            "near the door", "to sleep first", "safe-call-offered", "reactions", "wishes");
  }
}
