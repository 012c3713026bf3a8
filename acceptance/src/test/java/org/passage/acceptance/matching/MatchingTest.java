package org.passage.acceptance.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.attacks.Owned;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.RunningPlatform;
import tools.jackson.databind.JsonNode;

/** What suits her is decided by need and safety, and every reason is in the answer (row A3). */
@ExtendWith(RunningPlatform.class)
class MatchingTest {
  private static final Api.As CASEWORKER = API.as("caseworker@harbour");
  private static final Api.As MANAGER = API.as("shelter-manager@harbour");
  private static final String SHELTERS = "/api/shelters/v1";
  private static final String CASES = "/api/cases/v1/cases/";

  private String caseId = "";

  @BeforeEach
  void openCase() {
    caseId = Owned.newCase("caseworker@harbour").text("/id");
  }

  @Test
  void aHouseNearWhereSheWasExploitedIsRefusedAndAFarOnePreferred() {
    String near = house("AT", "47.8", "13.0");
    String unknown = house("AT", null, null);
    String far = house("AT", "48.2", "16.4");
    exploitedIn("47.81", "13.06");
    Answer found = find("country=AT");
    assertThat(shelters(found)).containsSubsequence(far, unknown, near);
    JsonNode refused = of(found, near);
    assertThat(refused.at("/suits").asBoolean()).isFalse();
    assertThat(rules(refused)).contains("near-danger");
    assertThat(refused.at("/distanceKm").asInt()).isEqualTo(25);
    assertThat(rules(of(found, far))).contains("far-from-danger");
    assertThat(rules(of(found, unknown))).contains("distance-unknown");
    assertThat(found.json().toString()).doesNotContain("latitude", "Hidden street");
  }

  @Test
  void whoWereHarmedByTheSamePersonsAreNotPlacedTogether() {
    String house = house("CH", null, null);
    String other = Owned.newCase("caseworker@harbour").text("/id");
    CASEWORKER
        .post(
            CASES + caseId + "/relationships",
            """
            {"otherCaseId": "%s", "kind": "exploited-by-same-persons", "knownToBoth": false}\
            """
                .formatted(other))
        .expect(201);
    place(other, house).expect(201);
    assertThat(rules(of(find("country=CH"), house))).contains("kept-apart");
    place(caseId, house)
        .expect(409)
        .expect("/type", "https://passage.example/problems/shelter-does-not-suit");
  }

  @Test
  void whoeverSheIsTheOrderIsTheSame() {
    house("LI", "47.1", "9.5");
    house("LI", null, null);
    house("LI", "45.0", "10.0");
    exploitedIn("47.0", "9.4");
    String before = find("country=LI&needs=psychosocial-care&languages=ron").json().toString();

    String hers = CASES + caseId;
    CASEWORKER
        .put(
            hers + "/person",
            CASEWORKER.get(hers).expect(200).eTag(),
            """
            {"givenNames": "Somebody", "familyName": "Else", "sex": "male", "birthDate": "1961-01-30",
             "nationality": "NG", "languages": ["eng"],
             "circumstances": {"gender": "masculine", "maritalStatus": "widowed", "children": 4,
               "education": "doctoral"}}\
            """)
        .expect(200);
    CASEWORKER
        .put(
            hers + "/disabilities",
            CASEWORKER.get(hers).expect(200).eTag(),
            "{\"disabilities\": [\"seeing\"]}")
        .expect(200);
    CASEWORKER
        .put(
            hers + "/trafficking-facts",
            "\"0\"",
            """
            {"relationshipToTrafficker": "acquainted", "ageWhenTrafficked": 40,
             "controlMethods": ["debt-bondage"], "exploitationTypes": ["sexual-exploitation"]}\
            """)
        .expect(200);
    CASEWORKER
        .post(
            hers + "/consents",
            """
            {"purpose": "cooperation", "decision": "granted", "givenBy": "self", "method": "oral",
             "language": "eng", "interpreter": false}\
            """)
        .expect(201);
    assertThat(find("country=LI&needs=psychosocial-care&languages=ron").json()).hasToString(before);
  }

  private void exploitedIn(String latitude, String longitude) {
    CASEWORKER
        .post(
            CASES + caseId + "/trafficking-events",
            """
            {"type": "exploitation", "place": {"latitude": %s, "longitude": %s}}\
            """
                .formatted(latitude, longitude))
        .expect(201);
  }

  private Answer find(String query) {
    return CASEWORKER
        .get(SHELTERS + "/availability?limit=100&sex=female&caseId=" + caseId + "&" + query)
        .expect(200);
  }

  private static Answer place(String whom, String shelter) {
    return CASEWORKER.post(
        SHELTERS + "/placements",
        """
        {"caseId": "%s", "shelterId": "%s", "from": "%s", "beneficiaryChoice": "accepted"}\
        """
            .formatted(whom, shelter, LocalDate.now(ZoneId.of("Europe/Zurich"))));
  }

  private static String house(
      String country, @Nullable String latitude, @Nullable String longitude) {
    String at =
        latitude == null
            ? ""
            : ", \"latitude\": %s, \"longitude\": %s".formatted(latitude, longitude);
    Answer made =
        MANAGER
            .post(
                SHELTERS + "/shelters",
                """
                {"name": "House", "country": "%s", "kind": "shelter",
                 "admission": {"sexes": ["female", "male"], "minAge": 18, "maxAge": 120, "withChildren": true},
                 "features": ["psychosocial-care"], "languages": ["ron"],
                 "address": {"lines": ["1, Hidden street"], "city": "Nowhere"%s}}\
                """
                    .formatted(country, at))
            .expect(201);
    String path = SHELTERS + "/shelters/" + made.text("/id") + "/beds";
    Answer first =
        MANAGER.post(path, made.eTag(), "{\"label\": \"One\", \"outOfOrder\": false}").expect(201);
    MANAGER.post(path, first.eTag(), "{\"label\": \"Two\", \"outOfOrder\": false}").expect(201);
    return made.text("/id");
  }

  private static List<String> shelters(Answer found) {
    return found
        .json()
        .at("/items")
        .valueStream()
        .map(it -> it.at("/shelter/id").asString())
        .toList();
  }

  private static JsonNode of(Answer found, String shelter) {
    return found
        .json()
        .at("/items")
        .valueStream()
        .filter(it -> it.at("/shelter/id").asString().equals(shelter))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> rules(JsonNode match) {
    return match.at("/reasons").valueStream().map(it -> it.at("/rule").asString()).toList();
  }
}
