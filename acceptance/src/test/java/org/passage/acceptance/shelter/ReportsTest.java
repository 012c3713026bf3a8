package org.passage.acceptance.shelter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.acceptance.platform.RunningPlatform.API;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.attacks.Owned;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.RunningPlatform;

/** How full a house is, for those who run it and for nobody else. */
@ExtendWith(RunningPlatform.class)
class ReportsTest {
  private static final String SHELTERS = "/api/shelters/v1";
  private static final Api.As MANAGER = API.as("shelter-manager@harbour");

  @Test
  void aHouseTellsHowFullItIsAndHowLongPeopleStay() {
    Owned harbours = Owned.by("harbour");
    String house = SHELTERS + "/shelters/" + harbours.id("shelterId");
    step(harbours, "acceptance", "");
    assertThat(today(house).texts("/items", "occupied")).last().isEqualTo("0");

    step(harbours, "arrival", "");
    Answer full = today(house);
    assertThat(full.texts("/items", "beds")).last().isEqualTo("1");
    assertThat(full.texts("/items", "percent")).last().isEqualTo("100");
    assertThat(MANAGER.get(house + "/occupancy/picture").expect(200).body())
        .startsWith("<svg")
        .contains("1 of 1")
        .doesNotContain("Planted house");

    step(harbours, "departure", "{\"reason\": \"stay-completed\"}");
    assertThat(today(house).texts("/items", "occupied")).last().isEqualTo("0");
    MANAGER
        .get(house + "/lengths-of-stay")
        .expect(200)
        .expect("/ended", "1")
        .expect("/present", "0")
        .expect("/medianNights", "0");
  }

  @Test
  void nobodyElseLearnsHowFullAHouseIs() {
    String house = SHELTERS + "/shelters/" + Owned.withABed("harbour").id("shelterId");
    assertThat(API.as("shelter-manager@sunrise").get(house + "/occupancy").status()).isIn(403, 404);
    API.as("caseworker@harbour").get(house + "/occupancy").expect(403);
    API.as("case-supervisor@harbour").get(house + "/occupancy").expect(200);
  }

  private static Answer today(String house) {
    return MANAGER.get(house + "/occupancy").expect(200);
  }

  private static void step(Owned of, String step, String body) {
    String path = SHELTERS + "/placements/" + of.id("placementId");
    MANAGER.post(path + "/" + step, MANAGER.get(path).expect(200).eTag(), body).expect(200);
  }
}
