package org.passage.cases.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.cases.CaseClient.CASEWORKER;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passage.cases.CaseClient;
import org.passage.chassis.testing.ServiceTest;
import org.passage.chassis.testing.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ServiceTest
class PlacementSafetyTest {
  private static final String IN_MILAN =
      """
      {"type": "exploitation", "place": {"city": "Milano", "country": "IT", "latitude": 45.4642, "longitude": 9.19}}\
      """;
  private static final String SOMEWHERE =
      """
      {"type": "recruitment", "place": {"country": "MD"}}\
      """;
  private static final String RISK =
      """
      {"indicators": {"traffickingExtent": "moderate", "expectedCaseload": "low", "criminalControl": "high",
        "reprisalCapacity": "moderate", "lawEnforcementCapacity": "moderate", "corruption": "high",
        "governmentCommitment": "low"},
       "cooperatedWithAuthorities": false, "intendsToCooperate": false, "traffickerKnows": false}\
      """;

  @Autowired MockMvcTester mvc;
  CaseClient client;
  String her;

  @BeforeEach
  void openCase() {
    client = new CaseClient(mvc);
    her = client.openCase();
  }

  @Test
  void tellsWhereSheMustNotBeAsAnAreaAndNotAsAHouse() {
    event(IN_MILAN);
    MvcTestResult told = safety(CASEWORKER);
    assertThat(told).bodyJson().extractingPath("$.dangerAreas[0].latitude").isEqualTo(45.5);
    assertThat(told).bodyJson().extractingPath("$.dangerAreas[0].longitude").isEqualTo(9.2);
    assertThat(told).bodyJson().extractingPath("$.dangerAreasComplete").isEqualTo(true);
    assertThat(told).bodyText().doesNotContain("Milano", "Mira", "MD");
  }

  @Test
  void saysWhenNotEveryPlaceIsKnown() {
    assertThat(safety(CASEWORKER))
        .bodyJson()
        .extractingPath("$.dangerAreasComplete")
        .isEqualTo(false);
    event(IN_MILAN);
    event(SOMEWHERE);
    assertThat(safety(CASEWORKER))
        .bodyJson()
        .extractingPath("$.dangerAreasComplete")
        .isEqualTo(false);
  }

  @Test
  void tellsTheRiskOnceItIsAssessed() {
    assertThat(safety(CASEWORKER)).bodyJson().doesNotHavePath("$.riskLevel");
    MvcTestResult assessed = client.post(CASEWORKER, path() + "/risk-assessments", RISK);
    assertThat(assessed).hasStatus(201);
    assertThat(safety(CASEWORKER))
        .bodyJson()
        .extractingPath("$.riskLevel")
        .isEqualTo(CaseClient.read(assessed, "$.level"));
  }

  @Test
  void tellsWhomSheIsKeptApartFromOnlyToWhoMayWorkOnBoth() {
    String other = client.openCase();
    relate(other, "same-incident");
    MvcTestResult told = safety(CASEWORKER);
    assertThat(told).bodyJson().extractingPath("$.companions[0].caseId").isEqualTo(other);
    assertThat(told).bodyJson().extractingPath("$.companions[0].company").isEqualTo("apart");
    join("harbour-shelter-manager");
    assertThat(safety(TestTokens.as("harbour", "shelter-manager")))
        .bodyJson()
        .extractingPath("$.companions.length()")
        .isEqualTo(0);
  }

  @Test
  void whereSheWasIsNotForThoseWhoRunAShelter() {
    event(IN_MILAN);
    join("harbour-shelter-manager");
    assertThat(safety(TestTokens.as("harbour", "shelter-manager")))
        .hasStatus(200)
        .bodyJson()
        .doesNotHavePath("$.dangerAreas")
        .doesNotHavePath("$.dangerAreasComplete");
  }

  @Test
  void itIsForWhomTheCaseIsSharedWithToFindHerAPlace() {
    RequestPostProcessor abroad = TestTokens.as("sunrise", "case-supervisor");
    assertThat(safety(abroad)).hasStatus(404);
    client.shareWithSunrise(her);
    assertThat(safety(abroad)).hasStatus(200);
  }

  /** Nobody who looks for a place learns who she is or what she did, so none of it can decide. */
  @Test
  void isTheSameWhoeverSheIs() {
    event(IN_MILAN);
    String before = text(safety(CASEWORKER));
    MvcTestResult another =
        client.post(
            CASEWORKER,
            "/cases",
            """
            {"person": {"givenNames": "Samuel", "birthDate": "1961-01-30", "sex": "male", "nationality": "NG",
               "languages": ["eng"],
               "circumstances": {"gender": "masculine", "maritalStatus": "widowed", "children": 4, "education": "doctoral"}},
             "screening": {"interviewConsent": true, "screenedOn": "2026-09-01", "country": "FR",
               "acts": ["harbouring"], "means": ["threat"], "purposes": ["sexual-exploitation"]}}\
            """);
    assertThat(another).hasStatus(201);
    her = CaseClient.read(another, "$.id");
    event(IN_MILAN);
    assertThat(
            client.post(
                CASEWORKER,
                path() + "/consents",
                """
                {"purpose": "cooperation", "decision": "granted", "givenBy": "self", "method": "oral",
                 "language": "eng", "interpreter": false}\
                """))
        .hasStatus(201);
    assertThat(text(safety(CASEWORKER))).isEqualTo(before);
  }

  private static String text(MvcTestResult answer) {
    assertThat(answer).hasStatus(200);
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private MvcTestResult safety(RequestPostProcessor caller) {
    return client.get(caller, path() + "/placement-safety");
  }

  private String path() {
    return "/cases/" + her;
  }

  private void event(String body) {
    assertThat(client.post(CASEWORKER, path() + "/trafficking-events", body)).hasStatus(201);
  }

  private void relate(String other, String kind) {
    assertThat(
            client.post(
                CASEWORKER,
                path() + "/relationships",
                "{\"otherCaseId\": \"%s\", \"kind\": \"%s\", \"knownToBoth\": false}"
                    .formatted(other, kind)))
        .hasStatus(201);
  }

  private void join(String subject) {
    String team = path() + "/care-team";
    String eTag =
        Objects.requireNonNull(client.get(CASEWORKER, team).getResponse().getHeader("ETag"));
    assertThat(client.change(CASEWORKER, HttpMethod.PUT, team + "/" + subject, eTag, ""))
        .hasStatus(200);
  }
}
