package org.passage.shelters.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.passage.shelters.Platform;
import org.passage.shelters.api.AvailabilityPageV1;
import org.passage.shelters.api.AvailabilityV1;
import org.passage.shelters.api.FeatureV1;
import org.passage.shelters.api.ReasonV1;
import org.passage.shelters.api.ShelterV1;
import org.passage.shelters.api.SuitabilityRuleV1;

class AvailabilityTest extends Platform {
  @Test
  void ranksWhatSuitsAndSaysWhyTheRestDoesNot() {
    ShelterV1 full = shelter("sunrise", house("SI"), 0);
    ShelterV1 good = shelter("sunrise", house("SI"), 1);
    ShelterV1 better =
        shelter(
            "harbour",
            house("SI")
                .features(
                    Set.of(
                        FeatureV1.HEALTH_CARE,
                        FeatureV1.SECRET_ADDRESS,
                        FeatureV1.GUARDED_ENTRANCE)),
            1);
    ShelterV1 asGood = shelter("harbour", house("SI"), 1);
    List<AvailabilityV1> found = find("country=SI&needs=health-care&languages=ron").getItems();

    assertThat(found)
        .extracting(it -> it.getShelter().getId())
        .containsExactly(better.getId(), good.getId(), asGood.getId(), full.getId());
    assertThat(found).extracting(AvailabilityV1::getRank).containsExactly(1, 2, 2, null);
    assertThat(found).extracting(AvailabilityV1::getSuits).containsExactly(true, true, true, false);
    assertThat(found.getFirst().getReasons())
        .extracting(ReasonV1::getRule)
        .contains(SuitabilityRuleV1.NEED_MET, SuitabilityRuleV1.LANGUAGE_SPOKEN);
    assertThat(found.getLast().getReasons())
        .extracting(ReasonV1::getRule)
        .contains(SuitabilityRuleV1.NO_FREE_BED);
  }

  @Test
  void goesOnAfterTheCursor() {
    shelter("sunrise", house("GR"), 1);
    shelter("sunrise", house("GR"), 0);
    AvailabilityPageV1 first = find("country=GR&limit=1");
    AvailabilityPageV1 second = find("country=GR&limit=1&cursor=" + first.getNext());
    assertThat(first.getItems()).extracting(AvailabilityV1::getSuits).containsExactly(true);
    assertThat(second.getItems()).extracting(AvailabilityV1::getSuits).containsExactly(false);
    assertThat(second.getNext()).isNull();
  }

  @Test
  void theAddressIsNeverInTheAnswer() {
    shelter("harbour", house("CY"), 1);
    assertThat(text(get("harbour", "caseworker", "/availability?caseId=cas_adult&country=CY")))
        .contains("Lantern House")
        .doesNotContain("Hidden Lane", "\"beds\"");
  }

  @Test
  void aChildIsShownWhereSheMayNotGoAndWhy() {
    shelter("harbour", house("MT"), 1);
    AvailabilityPageV1 found =
        read(
            get("harbour", "caseworker", "/availability?caseId=cas_child&country=MT"),
            AvailabilityPageV1.class);
    assertThat(found.getItems().getFirst().getReasons())
        .extracting(ReasonV1::getRule)
        .contains(SuitabilityRuleV1.ADULTS_ONLY);
  }

  @Test
  void forAnUnknownCaseThereIsNothing() {
    assertThat(get("harbour", "caseworker", "/availability?caseId=cas_other&country=IT"))
        .hasStatus(404);
  }

  @Test
  void withoutTheCaseServiceThereIsNoAnswer() {
    assertThat(get("harbour", "caseworker", "/availability?caseId=" + UNANSWERED + "&country=IT"))
        .hasStatus(503)
        .containsHeader("Retry-After");
  }

  @Test
  void itIsNotForAnalysts() {
    assertThat(get("harbour", "analyst", "/availability?caseId=cas_adult&country=IT"))
        .hasStatus(403);
  }

  private AvailabilityPageV1 find(String query) {
    return read(
        get("harbour", "caseworker", "/availability?caseId=cas_adult&" + query),
        AvailabilityPageV1.class);
  }
}
