package org.passage.acceptance.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.attacks.Owned;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.RunningPlatform;

/** Which case is it? Asked by a caseworker, an intake officer and a supervisor. */
@ExtendWith(RunningPlatform.class)
class FindingTest {
  private static final String CASES = "/api/cases/v1";
  private static final Api.As CASEWORKER = API.as("caseworker@harbour");
  private static final Api.As SUPERVISOR = API.as("case-supervisor@harbour");
  private static final Api.As INTAKE = API.as("intake-officer@harbour");
  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
  private static final String HIGH =
      """
      {"indicators": {"traffickingExtent": "low", "expectedCaseload": "low", "criminalControl": "low",
        "reprisalCapacity": "low", "lawEnforcementCapacity": "low", "corruption": "low",
        "governmentCommitment": "low"},
       "cooperatedWithAuthorities": false, "intendsToCooperate": false, "traffickerKnows": true,
       "threats": ["contacted-by-trafficker"]}\
      """;

  private String one = "";
  private String other = "";

  @BeforeEach
  void openCases() {
    one = Owned.newCase("caseworker@harbour").text("/id");
    other = Owned.newCase("caseworker@harbour").text("/id");
  }

  @Test
  void theListIsNarrowedDownByWhatPressesAtThisMoment() {
    assertThat(found(CASEWORKER, "flagKind=lost-contact")).doesNotContain(one);
    Answer flag =
        CASEWORKER
            .post(
                hers(one) + "/flags",
                "{\"kind\": \"lost-contact\", \"severity\": \"high\", \"note\": \"x\"}")
            .expect(201);
    assertThat(found(CASEWORKER, "flagKind=lost-contact&flagSeverity=high,medium")).contains(one);
    assertThat(found(SUPERVISOR, "flagKind=lost-contact&scope=office")).contains(one);
    CASEWORKER
        .post(
            hers(one) + "/flags/" + flag.text("/id") + "/resolution",
            flag.eTag(),
            "{\"resolution\": \"She called.\"}")
        .expect(200);
    assertThat(found(CASEWORKER, "flagKind=lost-contact")).doesNotContain(one);
    CASEWORKER
        .post(
            hers(other) + "/tasks",
            "{\"kind\": \"phone-call\", \"title\": \"x\", \"dueOn\": \"%s\"}"
                .formatted(TODAY.minusDays(1)))
        .expect(201);
    assertThat(found(CASEWORKER, "overdue=task,risk-review")).contains(other).doesNotContain(one);
    String level =
        CASEWORKER.post(hers(one) + "/risk-assessments", HIGH).expect(201).text("/level");
    assertThat(found(CASEWORKER, "riskLevel=" + level)).contains(one).doesNotContain(other);
    INTAKE.get(CASES + "/cases?riskLevel=high").expect(400);
    assertThat(found(API.as("case-supervisor@lantern"), "overdue=task")).doesNotContain(other);
  }

  @Test
  void whoIsRelatedIsSeenByThoseAloneWhoMaySeeBoth() {
    Answer recorded =
        CASEWORKER
            .post(
                hers(one) + "/relationships",
                """
                {"otherCaseId": "%s", "kind": "child", "knownToBoth": false}\
                """
                    .formatted(other))
            .expect(201);
    SUPERVISOR
        .get(hers(other) + "/relationships/" + recorded.text("/id"))
        .expect(200)
        .expect("/kind", "parent")
        .expect("/otherCaseId", one);
    String foreign = Owned.newCase("caseworker@lantern").text("/id");
    CASEWORKER
        .post(
            hers(one) + "/relationships",
            "{\"otherCaseId\": \"%s\", \"kind\": \"friend\", \"knownToBoth\": false}"
                .formatted(foreign))
        .expect(404);
    API.as("caseworker@lantern").get(hers(one) + "/relationships").expect(404);
    erase(other);
    assertThat(CASEWORKER.get(hers(one) + "/relationships").expect(200).texts("/items", "id"))
        .isEmpty();
    CASEWORKER.get(hers(one) + "/relationships/" + recorded.text("/id")).expect(404);
  }

  @Test
  void twoCasesOfOnePersonAreProposedMergedAndMadeTwoAgain() {
    assertThat(proposed(one)).contains(other);
    Answer merged = merge(one, other).expect(201).expect("/mergedCaseId", other);
    assertThat(proposed(one)).doesNotContain(other);
    assertThat(found(CASEWORKER, "scope=mine")).contains(one).doesNotContain(other);
    Answer closed =
        CASEWORKER
            .post(
                hers(other) + "/flags",
                "{\"kind\": \"threat\", \"severity\": \"low\", \"note\": \"x\"}")
            .expect(409);
    assertThat(closed.text("/type")).endsWith("/case-merged");
    assertThat(closed.text("/detail")).contains(one);
    CASEWORKER.get(hers(other)).expect(200).expect("/merged/into", one);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() ->
            assertThat(
                    CASEWORKER
                        .get(hers(one) + "/timeline?limit=100")
                        .expect(200)
                        .texts("/items", "type"))
                .contains("org.passage.cases.duplicate-merged.v1")
                .filteredOn(it -> it.endsWith("case-opened.v1"))
                .hasSize(2));
    SUPERVISOR
        .post(
            hers(one) + "/erasure",
            SUPERVISOR.get(hers(one)).expect(200).eTag(),
            "{\"reason\": \"her-request\"}")
        .expect(409);
    CASEWORKER
        .post(hers(one) + "/merged-cases/" + other + "/undoing", merged.eTag(), "")
        .expect(403);
    SUPERVISOR
        .post(hers(one) + "/merged-cases/" + other + "/undoing", merged.eTag(), "")
        .expect(204);
    assertThat(found(CASEWORKER, "scope=mine")).contains(one, other);
    CASEWORKER
        .post(hers(one) + "/duplicate-dismissals", "{\"otherCaseId\": \"%s\"}".formatted(other))
        .expect(204);
    assertThat(proposed(other)).doesNotContain(one);
  }

  private static String hers(String caseId) {
    return CASES + "/cases/" + caseId;
  }

  private static List<String> found(Api.As caller, String query) {
    return caller.get(CASES + "/cases?limit=100&" + query).expect(200).texts("/items", "id");
  }

  private static List<String> proposed(String caseId) {
    Answer proposals = CASEWORKER.get(hers(caseId) + "/duplicate-proposals").expect(200);
    return proposals
        .json()
        .at("/items")
        .valueStream()
        .map(it -> it.at("/case/id").asString())
        .toList();
  }

  private static Answer merge(String into, String other) {
    return SUPERVISOR.post(
        hers(into) + "/merged-cases",
        SUPERVISOR.get(hers(into)).expect(200).eTag(),
        """
        {"duplicateCaseId": "%s", "duplicateETag": "%s", "reason": "She told us."}\
        """
            .formatted(
                other, SUPERVISOR.get(hers(other)).expect(200).eTag().replace("\"", "\\\"")));
  }

  private static void erase(String caseId) {
    SUPERVISOR
        .post(
            hers(caseId) + "/erasure",
            SUPERVISOR.get(hers(caseId)).expect(200).eTag(),
            "{\"reason\": \"her-request\"}")
        .expect(204);
  }
}
