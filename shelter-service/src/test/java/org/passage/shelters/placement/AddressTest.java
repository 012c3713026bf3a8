package org.passage.shelters.placement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.passage.shelters.Stays;
import org.passage.shelters.api.EndReasonV1;
import org.passage.shelters.api.PlacementV1;
import org.passage.shelters.api.ShelterV1;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class AddressTest extends Stays {
  private static final String HIDDEN = "Hidden Lane";

  @Test
  void whoBringsHerThereKnowsWhereFromTheAcceptanceUntilSheHasLeft() {
    PlacementV1 placement = requested(wish(SHARED, shelter("sunrise", 1)));
    refused(address("harbour", "caseworker", placement), 409, "/address-withheld");
    done(step("sunrise", "shelter-manager", placement, "acceptance"));
    assertThat(text(address("harbour", "caseworker", placement))).contains(HIDDEN);
    done(step("sunrise", "shelter-worker", placement, "arrival"));
    assertThat(text(address("harbour", "caseworker", placement))).contains(HIDDEN);
    end("sunrise", "shelter-worker", placement, "departure", EndReasonV1.STAY_COMPLETED);
    refused(address("harbour", "caseworker", placement), 409, "/address-withheld");
  }

  @Test
  void nobodyElseLearnsIt() {
    PlacementV1 placement = requested(wish(SHARED, shelter("sunrise", 1)));
    done(step("sunrise", "shelter-manager", placement, "acceptance"));
    assertThat(address("sunrise", "shelter-worker", placement)).hasStatusOk();
    refused(address("sunrise", "caseworker", placement), 409, "/address-withheld");
    refused(address("harbour", "shelter-manager", placement), 409, "/address-withheld");
    assertThat(address("harbour", "case-supervisor", placement)).hasStatus(403);
    assertThat(address("stranger", "caseworker", placement)).hasStatus(404);
    assertThat(address("stranger", "shelter-manager", placement)).hasStatus(404);
  }

  @Test
  void inTheListOfSheltersItIsForThoseWhoWorkThereOnly() {
    ShelterV1 house = shelter("harbour", house("AT"), 1);
    for (String path : new String[] {"/shelters/" + house.getId(), "/shelters?country=AT"}) {
      assertThat(text(get("harbour", "shelter-worker", path))).contains(HIDDEN);
      for (String role : new String[] {"caseworker", "case-supervisor", "referral-officer"}) {
        assertThat(text(get("harbour", role, path)))
            .contains(house.getId())
            .doesNotContain(HIDDEN, "Milano");
      }
    }
  }

  private MvcTestResult address(String organization, String role, PlacementV1 placement) {
    return get(organization, role, "/placements/" + placement.getId() + "/address");
  }
}
