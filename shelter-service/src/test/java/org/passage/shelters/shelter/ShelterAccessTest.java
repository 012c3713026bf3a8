package org.passage.shelters.shelter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.passage.shelters.Platform;
import org.passage.shelters.api.NewBedV1;
import org.passage.shelters.api.ShelterV1;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ShelterAccessTest extends Platform {
  @Test
  void staffOfTheShelterSeesAddressAndBeds() {
    ShelterV1 house = shelter("sunrise", 1);
    assertThat(text(get("sunrise", "shelter-worker", "/shelters/" + house.getId())))
        .contains("Hidden Lane", "\"beds\"");
  }

  @Test
  void otherOrganizationsSeeTheShelterWithoutAddressAndBeds() {
    ShelterV1 house = shelter("sunrise", house("FI"), 1);
    assertThat(text(get("harbour", "caseworker", "/shelters/" + house.getId())))
        .contains("Lantern House")
        .doesNotContain("Hidden Lane", "address\":", "\"beds\"");
    assertThat(text(get("harbour", "caseworker", "/shelters?country=FI&kind=shelter")))
        .contains(house.getId())
        .doesNotContain("Hidden Lane", "address\":", "\"beds\"");
  }

  @Test
  void onlyAShelterManagerRegistersAShelter() {
    assertThat(post("harbour", "caseworker", "/shelters", house("IT"), null)).hasStatus(403);
  }

  @Test
  void onlyTheShelterOwnOrganizationChangesIt() {
    ShelterV1 house = shelter("sunrise", 0);
    String path = "/shelters/" + house.getId();
    String etag = etag(get("sunrise", "shelter-manager", path));
    assertThat(put("harbour", "shelter-manager", path, house("FR"), etag)).hasStatus(403);
    assertThat(post("harbour", "shelter-manager", path + "/beds", new NewBedV1("X", false), etag))
        .hasStatus(403);
    assertThat(read(get("sunrise", "shelter-manager", path), ShelterV1.class).getCountry())
        .isEqualTo("IT");
  }

  @Test
  void aChangeNeedsTheLatestVersion() {
    String path = "/shelters/" + shelter("sunrise", 0).getId();
    MvcTestResult read = get("sunrise", "shelter-manager", path);
    assertThat(put("sunrise", "shelter-manager", path, house("FR"), null)).hasStatus(428);
    assertThat(put("sunrise", "shelter-manager", path, house("FR"), etag(read))).hasStatusOk();
    assertThat(put("sunrise", "shelter-manager", path, house("ES"), etag(read))).hasStatus(412);
  }

  @Test
  void aBedOutOfOrderIsNotGivenAway() {
    ShelterV1 house = shelter("harbour", 1);
    String path = "/shelters/" + house.getId();
    String bed = path + "/beds/" + firstBed(house).getId();
    assertThat(
            put(
                "harbour",
                "shelter-manager",
                bed,
                new NewBedV1("Broken", true),
                etag(get("harbour", "shelter-manager", path))))
        .hasStatusOk();
    assertThat(request(wish(ADULT, house))).hasStatus(409);
  }

  @Test
  void aBedThatIsHeldStaysInOrder() {
    ShelterV1 house = shelter("harbour", 1);
    requested(wish(ADULT, house));
    String path = "/shelters/" + house.getId();
    assertThat(
            put(
                "harbour",
                "shelter-manager",
                path + "/beds/" + firstBed(house).getId(),
                new NewBedV1("Broken", true),
                etag(get("harbour", "shelter-manager", path))))
        .hasStatus(409);
  }
}
