package org.passage.reintegration;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.passage.chassis.store.Ids;
import org.passage.chassis.testing.ServiceTest;
import org.passage.reintegration.Api.Reply;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** The whole service with a case-service beside it that says what a test needs. */
@ServiceTest
@TestPropertySource(
    properties = {"passage.grants.ceilings.EUR=1000.00", "passage.grants.ceilings.JPY=100000"})
public abstract class JourneyTest {
  private static final WireMockServer CASES = new WireMockServer(options().dynamicPort());

  protected Api officer;
  protected Api supervisor;
  protected Api caseworker;
  protected Api stranger;
  protected String caseId;

  @Autowired protected MockMvc mvc;
  @Autowired MongoDatabase database;

  @DynamicPropertySource
  static void cases(DynamicPropertyRegistry settings) {
    CASES.start();
    settings.add("PASSAGE_CASES_URI", CASES::baseUrl);
  }

  @BeforeEach
  void callersAndACase() {
    officer = as("sunrise", "reintegration-officer");
    supervisor = as("sunrise", "case-supervisor");
    caseworker = as("sunrise", "caseworker");
    stranger = as("harbour", "reintegration-officer");
    CASES.resetAll();
    caseId = sharedCase(false);
  }

  protected final Api as(String organization, String... roles) {
    return new Api(mvc, organization, roles);
  }

  /** A case of harbour's, shared with sunrise, whose people here assist her. */
  protected final String sharedCase(boolean child) {
    String id = Ids.next("cas");
    List<Document> team =
        Stream.of("reintegration-officer", "caseworker")
            .map(role ->
                new Document("subject", "sunrise-" + role).append("organizationId", "sunrise"))
            .toList();
    database
        .getCollection("case_copies")
        .insertOne(
            new Document("_id", id)
                .append("position", 1L)
                .append("organizationId", "harbour")
                .append("office", "main")
                .append("team", team)
                .append("shares", List.of()));
    String access = "{\"basis\":\"share\",\"organizationId\":\"harbour\",\"child\":" + child + "}";
    CASES.stubFor(get(urlPathEqualTo(access(id))).willReturn(okJson(access)));
    return id;
  }

  /** From now on she consents no more. */
  protected static void consentIsWithdrawn(String caseId) {
    CASES.stubFor(get(urlPathEqualTo(access(caseId))).willReturn(aResponse().withStatus(404)));
  }

  /** The caller's token is not one for the service that keeps the cases. */
  protected static void casesRefuseTheToken(String caseId) {
    CASES.stubFor(get(urlPathEqualTo(access(caseId))).willReturn(aResponse().withStatus(401)));
  }

  protected static void casesAreDown(String caseId) {
    CASES.stubFor(get(urlPathEqualTo(access(caseId))).willReturn(serviceUnavailable()));
  }

  private static String access(String caseId) {
    return "/api/cases/v1/cases/" + caseId + "/access";
  }

  protected static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  /** Housing is urgent, employment needed, health well; she wishes for training. */
  protected final Reply assessment() {
    return officer.post(
        "/assessments",
        """
        {"caseId": "%s",
         "findings": [{"domain": "housing", "need": "urgent", "note": "Stays with a cousin"},
                      {"domain": "employment", "need": "high"},
                      {"domain": "health", "need": "none"}],
         "strengths": "Trained as a seamstress",
         "priorities": [{"domain": "vocational-training", "wish": "To learn pattern cutting"}]}
        """
            .formatted(caseId));
  }

  protected static String housing(String objective, String who) {
    return """
    {"domain": "housing", "objective": "%s", "answersFinding": "housing",
     "assistanceType": "housing",
     "actions": [{"what": "Look for rooms", "who": "%s", "by": "%s"}]}
    """
        .formatted(objective, who, today().plusDays(14));
  }

  protected final Reply draft() {
    return officer.post(
        "/plans",
        "{\"assessmentId\": \"%s\", \"objectives\": [%s]}"
            .formatted(assessment().id(), housing("A room of her own", "the social worker")));
  }

  protected final Reply agreed() {
    Reply draft = draft();
    return officer.post(
        "/plans/" + draft.id() + "/agreement",
        """
        {"givenBy": "self", "language": "ron", "method": "written"}
        """,
        draft);
  }

  protected final Reply active() {
    Reply agreed = agreed();
    return officer.post("/plans/" + agreed.id() + "/start", "", agreed);
  }

  protected final Reply suspended() {
    Reply active = active();
    return officer.post(
        "/plans/" + active.id() + "/suspension", "{\"reason\": \"safety\"}", active);
  }

  protected final Reply ended() {
    Reply active = active();
    return officer.post("/plans/" + active.id() + "/ending", "{\"reason\": \"her-wish\"}", active);
  }
}
