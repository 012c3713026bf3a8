package org.passage.acceptance.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.passage.acceptance.attacks.Owned;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.RunningPlatform;

/**
 * A place for whoever needs it most; nobody is passed over without a reason (row A8). What others
 * put on the list meanwhile would get the bed.
 */
@Isolated
@ExtendWith(RunningPlatform.class)
class WaitingListTest {
  private static final Api.As CASEWORKER = API.as("caseworker@harbour");
  private static final Api.As MANAGER = API.as("shelter-manager@harbour");
  private static final String SHELTERS = "/api/shelters/v1";
  private static final String ENTRIES = SHELTERS + "/waiting-entries";
  private static final String PROBLEMS = "https://passage.example/problems/";

  private final List<String> entered = new ArrayList<>();
  private String house = "";
  private String livesThere = "";

  @BeforeEach
  void aHouseIsFull() {
    everyWaiting().forEach(WaitingListTest::leave);
    Owned owned = Owned.withABed("harbour");
    house = owned.id("shelterId");
    livesThere =
        SHELTERS
            + "/placements/"
            + CASEWORKER.post(SHELTERS + "/placements", owned.placement()).expect(201).text("/id");
  }

  @AfterEach
  void nobodyWaitsAnyLonger() {
    entered.forEach(WaitingListTest::leave);
  }

  @Test
  void whoNeedsItMostIsFirstAndABedThatBecomesFreeIsProposedToHer() {
    String later = enter("temporary");
    String first = enter("nowhere");
    List<String> order =
        MANAGER.get(SHELTERS + "/waiting-list?limit=100").expect(200).texts("/items", "entryId");
    assertThat(order).containsSubsequence(id(first), id(later));

    MANAGER
        .post(
            livesThere + "/refusal",
            MANAGER.get(livesThere).expect(200).eTag(),
            "{\"reason\": \"no-capacity\"}")
        .expect(200);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() ->
            assertThat(CASEWORKER.get(first).expect(200).texts("/proposals", "shelterId"))
                .contains(house));
    choose(first, "accepted").expect(200).expect("/proposals/0/choice", "accepted");
    assertThat(CASEWORKER.get(later).expect(200).json().at("/proposals").size()).isZero();
  }

  @Test
  void toPassSomebodyOverNeedsAReasonThatStaysOnRecord() {
    String first = enter("not-safe");
    String second = enter("safe");
    MANAGER
        .post(
            livesThere + "/refusal",
            MANAGER.get(livesThere).expect(200).eTag(),
            "{\"reason\": \"no-capacity\"}")
        .expect(200);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() ->
            assertThat(CASEWORKER.get(first).expect(200).json().at("/proposals").size())
                .isEqualTo(1));
    choose(first, "postponed").expect(200);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() ->
            assertThat(CASEWORKER.get(second).expect(200).json().at("/proposals").size())
                .isEqualTo(1));
    assertThat(MANAGER.get(first + "/skips").expect(200).texts("/items", "reason"))
        .containsExactly("asked-to-wait");
    assertThat(MANAGER.get(second + "/skips").expect(200).json().at("/items").size()).isZero();
    API.as("shelter-manager@sunrise").get(first).expect(404);
    API.as("analyst@harbour").get(SHELTERS + "/waiting-list").expect(403);
  }

  @Test
  void figuresAreForAnalystsAndTellNothingOfFew() {
    String figures =
        SHELTERS
            + "/equity-figures%s?measure=waiting-time&dimension=nationality&year="
            + LocalDate.now(ZoneOffset.UTC).getYear();
    Api.As analyst = API.as("analyst@harbour");
    Answer told = analyst.get(figures.formatted("")).expect(200);
    assertThat(told.texts("/items", "cases")).allMatch(it -> Integer.parseInt(it) >= 10);
    assertThat(analyst.get(figures.formatted("/picture")).expect(200).body()).startsWith("<svg");
    MANAGER.get(figures.formatted("")).expect(403);
  }

  @Test
  void nobodyWaitsAgainstHerWill() {
    CASEWORKER
        .post(ENTRIES, wanted("nowhere").replace("accepted", "declined"))
        .expect(409)
        .expect("/type", PROBLEMS + "not-her-choice");
  }

  /** Whom other tests left on the list: the bed would be theirs. */
  private static List<String> everyWaiting() {
    return MANAGER
        .get(SHELTERS + "/waiting-list?limit=100")
        .expect(200)
        .texts("/items", "entryId")
        .stream()
        .map(it -> ENTRIES + "/" + it)
        .toList();
  }

  private static void leave(String entry) {
    Answer now = CASEWORKER.get(entry).expect(200);
    if (now.text("/state").equals("waiting")) {
      API.as("caseworker@" + now.text("/organizationId"))
          .post(entry + "/leaving", now.eTag(), "{\"reason\": \"no-longer-needed\"}")
          .expect(200);
    }
  }

  private static Answer choose(String entry, String choice) {
    return CASEWORKER.post(
        entry + "/choices",
        CASEWORKER.get(entry).expect(200).eTag(),
        "{\"choice\": \"" + choice + "\"}");
  }

  private String enter(String presentPlace) {
    String entry =
        ENTRIES + "/" + CASEWORKER.post(ENTRIES, wanted(presentPlace)).expect(201).text("/id");
    entered.add(entry);
    return entry;
  }

  private static String wanted(String presentPlace) {
    return """
    {"caseId": "%s", "listOrganizationId": "harbour", "beneficiaryChoice": "accepted",
     "wish": {"presentPlace": "%s", "sex": "female", "withChildren": false, "needs": [], "languages": ["ron"]}}\
    """
        .formatted(Owned.newCase("caseworker@harbour").text("/id"), presentPlace);
  }

  private static String id(String entry) {
    return entry.substring(ENTRIES.length() + 1);
  }
}
