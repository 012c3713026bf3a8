package org.passage.shelters.availability;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.shelters.api.SuitabilityRuleV1.BELONGS_TOGETHER;
import static org.passage.shelters.api.SuitabilityRuleV1.DANGER_WITHIN_REACH;
import static org.passage.shelters.api.SuitabilityRuleV1.DISTANCE_UNKNOWN;
import static org.passage.shelters.api.SuitabilityRuleV1.FAR_FROM_DANGER;
import static org.passage.shelters.api.SuitabilityRuleV1.KEPT_APART;
import static org.passage.shelters.api.SuitabilityRuleV1.LESS_SECURE_THAN_HER_RISK;
import static org.passage.shelters.api.SuitabilityRuleV1.NEAR_DANGER;
import static org.passage.shelters.api.SuitabilityRuleV1.SECURE_ENOUGH;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.passage.shelters.Platform;
import org.passage.shelters.api.AddressV1;
import org.passage.shelters.api.AvailabilityPageV1;
import org.passage.shelters.api.AvailabilityV1;
import org.passage.shelters.api.ReasonV1;
import org.passage.shelters.api.SecurityLevelV1;
import org.passage.shelters.api.ShelterV1;
import org.passage.shelters.api.SuitabilityRuleV1;

/** She was exploited in Milan, at 45.5 north and 9.2 east. */
class SafetyTest extends Platform {
  @Test
  void aShelterNearThoseWhoHarmedHerIsRefusedAndAFarOneIsPreferred() {
    ShelterV1 near = at("BG", 45.58, 9.27);
    ShelterV1 reachable = at("BG", 45.07, 9.7);
    ShelterV1 unknown = at("BG", null, null);
    ShelterV1 far = at("BG", 41.9, 12.5);
    List<AvailabilityV1> found = find(ENDANGERED, "country=BG");

    assertThat(ids(found))
        .containsExactly(far.getId(), reachable.getId(), unknown.getId(), near.getId());
    assertThat(found).extracting(AvailabilityV1::getRank).containsExactly(1, 2, 2, null);
    assertThat(found).extracting(AvailabilityV1::getDistanceKm).containsExactly(500, 75, null, 25);
    assertThat(rules(found.get(0))).contains(FAR_FROM_DANGER).doesNotContain(DISTANCE_UNKNOWN);
    assertThat(rules(found.get(1))).contains(DANGER_WITHIN_REACH);
    assertThat(rules(found.get(2))).contains(DISTANCE_UNKNOWN);
    assertThat(rules(found.get(3))).contains(NEAR_DANGER);
    assertThat(found.get(3).getReasons())
        .filteredOn(it -> it.getRule() == NEAR_DANGER)
        .extracting(ReasonV1::getCode)
        .containsExactly("25");
  }

  @Test
  void whereNothingIsOnRecordThatIsSaidAndWhatIsKnownBesideItCounts() {
    at("SE", 41.9, 12.5);
    assertThat(rules(find(ADULT, "country=SE").getFirst()))
        .contains(DISTANCE_UNKNOWN)
        .doesNotContain(FAR_FROM_DANGER);
    AvailabilityV1 avoided = find(ADULT, "country=SE&avoid=41.9;12.4").getFirst();
    assertThat(avoided.getSuits()).isFalse();
    assertThat(rules(avoided)).contains(NEAR_DANGER, DISTANCE_UNKNOWN);
  }

  @Test
  void twoWhoMustBeKeptApartAreNotShownAHouseInTheSameNights() {
    ShelterV1 house = shelter("harbour", house("NO"), 3);
    assertThat(rules(find(ENDANGERED, "country=NO").getFirst())).doesNotContain(KEPT_APART);
    assertThat(request(wish(ADULT, house))).hasStatus(201);
    AvailabilityV1 there = find(ENDANGERED, "country=NO").getFirst();
    assertThat(there.getSuits()).isFalse();
    assertThat(rules(there)).contains(KEPT_APART);
    assertThat(text(get("harbour", "caseworker", "/availability?country=NO&caseId=" + ENDANGERED)))
        .doesNotContain(ADULT);
    assertThat(rules(find(ENDANGERED, "country=NO&from=" + LAST_DAY).getFirst()))
        .doesNotContain(KEPT_APART);
  }

  @Test
  void nobodyIsPlacedWithWhomSheIsKeptApartFrom() {
    ShelterV1 house = shelter("harbour", house("DK"), 3);
    assertThat(request(wish(ADULT, house))).hasStatus(201);
    assertThat(request(wish(ENDANGERED, house)))
        .hasStatus(409)
        .bodyJson()
        .extractingPath("$.type")
        .asString()
        .endsWith("shelter-does-not-suit");
  }

  @Test
  void whoBelongTogetherAreShownTheSameHouseFirst() {
    ShelterV1 hers = shelter("harbour", house("EE"), 3);
    shelter("harbour", house("EE"), 3);
    assertThat(request(wish(SISTER, hers))).hasStatus(201);
    AvailabilityV1 first = find(ENDANGERED, "country=EE").getFirst();
    assertThat(first.getShelter().getId()).isEqualTo(hers.getId());
    assertThat(rules(first)).contains(BELONGS_TOGETHER);
  }

  @Test
  void whoIsInDangerIsShownAGuardedHouseFirst() {
    ShelterV1 open = shelter("harbour", house("HR"), 1);
    ShelterV1 guarded = shelter("harbour", house("HR").securityLevel(SecurityLevelV1.RAISED), 1);
    List<AvailabilityV1> found = find(ENDANGERED, "country=HR");
    assertThat(ids(found)).containsExactly(guarded.getId(), open.getId());
    assertThat(rules(found.getFirst())).contains(SECURE_ENOUGH);
    assertThat(rules(found.getLast())).contains(LESS_SECURE_THAN_HER_RISK);
    assertThat(found.getLast().getSuits()).isTrue();
    assertThat(rules(find(ADULT, "country=HR").getFirst()))
        .doesNotContain(SECURE_ENOUGH, LESS_SECURE_THAN_HER_RISK);
  }

  @Test
  void withoutAWordOnWhatKeepsHerSafeThereIsNoAnswerAndNoPlacement() {
    ShelterV1 house = shelter("harbour", house("LV"), 1);
    assertThat(get("harbour", "caseworker", "/availability?country=LV&caseId=" + SAFETY_UNKNOWN))
        .hasStatus(503);
    assertThat(request(wish(SAFETY_UNKNOWN, house))).hasStatus(503);
  }

  @Test
  void whereAHouseIsIsNeitherToldNorKeptExactly() {
    ShelterV1 own = at("LT", 54.687157, 25.279652);
    assertThat(requireNonNull(own.getAddress()).getLatitude()).isEqualTo(54.7);
    assertThat(text(get("sunrise", "shelter-manager", "/shelters/" + own.getId())))
        .doesNotContain("latitude", "54.7");
    assertThat(text(get("harbour", "caseworker", "/availability?country=LT&caseId=" + ADULT)))
        .doesNotContain("latitude", "54.7");
  }

  @Test
  void aPlaceIsGivenWhole() {
    assertThat(
            post(
                "harbour",
                "shelter-manager",
                "/shelters",
                house("IE").address(address().latitude(53.3)),
                null))
        .hasStatus(400)
        .bodyJson()
        .extractingPath("$.errors[0].pointer")
        .isEqualTo("/address/longitude");
    assertThat(get("harbour", "caseworker", "/availability?caseId=cas_adult&country=IE&avoid=x"))
        .hasStatus(400);
    assertThat(
            get(
                "harbour",
                "caseworker",
                "/availability?caseId=cas_adult&country=IE&avoid=91.0;10.0"))
        .hasStatus(400);
  }

  private static AddressV1 address() {
    return new AddressV1(List.of("Hidden Lane 1"), "Nowhere");
  }

  private ShelterV1 at(String country, @Nullable Double latitude, @Nullable Double longitude) {
    return shelter(
        "harbour", house(country).address(address().latitude(latitude).longitude(longitude)), 1);
  }

  private List<AvailabilityV1> find(String caseId, String query) {
    return read(
            get("harbour", "caseworker", "/availability?caseId=" + caseId + "&" + query),
            AvailabilityPageV1.class)
        .getItems();
  }

  private static List<String> ids(List<AvailabilityV1> found) {
    return found.stream().map(it -> it.getShelter().getId()).toList();
  }

  private static List<SuitabilityRuleV1> rules(AvailabilityV1 found) {
    return found.getReasons().stream().map(ReasonV1::getRule).toList();
  }
}
