package org.passage.shelters.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.passage.shelters.Audited;
import org.passage.shelters.api.AreaScoreV1;
import org.passage.shelters.api.SecurityAreaV1;
import org.passage.shelters.api.SecurityScoreV1;
import org.passage.shelters.api.ShelterV1;

class SecurityScoreTest extends Audited {
  @Test
  void countsWhatIsMetByWhatItWeighsAndSaysHow() {
    ShelterV1 house = shelter("harbour", 0);
    audited("harbour", house, CRITICAL, MAJOR);
    SecurityScoreV1 score = score(house);
    AreaScoreV1 premises = area(score, SecurityAreaV1.SHELTER_PREMISES);
    // Four critical, four major, one minor: 33 points, of which 5 and 3 are lost.
    assertThat(premises.getOfPoints()).isEqualTo(33);
    assertThat(premises.getPoints()).isEqualTo(25);
    assertThat(premises.getScore()).isEqualTo(75);
    assertThat(premises.getNotMet()).isEqualTo(2);
    assertThat(premises.getChange()).isNull();
    assertThat(area(score, SecurityAreaV1.STAFF).getScore()).isEqualTo(100);
    assertThat(score.getAreas())
        .extracting(AreaScoreV1::getArea)
        .doesNotContain(SecurityAreaV1.NON_SHELTER_ACCOMMODATION);
  }

  @Test
  void showsWhetherItGetsBetter() {
    ShelterV1 house = shelter("harbour", 0);
    audited("harbour", house, CRITICAL, MAJOR);
    audited("harbour", house);
    SecurityScoreV1 score = score(house);
    assertThat(area(score, SecurityAreaV1.SHELTER_PREMISES).getChange()).isEqualTo(25);
    assertThat(score.getTrend())
        .extracting(it -> it.getAreas().getFirst().getScore())
        .containsExactly(75, 100);
    assertThat(text(get("harbour", "shelter-worker", path(house) + "/picture")))
        .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
        .contains("Shelter premises", ">100<", "Before: 75")
        .doesNotContain("Lantern House");
  }

  @Test
  void ofAShelterThatNobodyLookedAtThereIsNone() {
    ShelterV1 house = shelter("harbour", 0);
    assertThat(score(house).getAreas()).isEmpty();
    assertThat(get("harbour", "shelter-worker", path(house) + "/picture"))
        .hasStatusOk()
        .bodyText()
        .contains("No audit is closed yet");
    assertThat(get("sunrise", "shelter-manager", path(house))).hasStatus(403);
  }

  private SecurityScoreV1 score(ShelterV1 house) {
    return read(get("harbour", "shelter-worker", path(house)), SecurityScoreV1.class);
  }

  private static String path(ShelterV1 house) {
    return "/shelters/" + house.getId() + "/security-score";
  }

  private static AreaScoreV1 area(SecurityScoreV1 score, SecurityAreaV1 area) {
    return score.getAreas().stream().filter(it -> it.getArea() == area).findFirst().orElseThrow();
  }
}
