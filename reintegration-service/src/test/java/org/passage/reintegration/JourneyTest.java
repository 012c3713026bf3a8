package org.passage.reintegration;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static java.util.stream.Collectors.joining;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;
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
import org.springframework.test.web.servlet.MockMvc;

/** The whole service with a case-service beside it that says what a test needs. */
@ServiceTest
public abstract class JourneyTest {
  private static final String TOKEN = "/realms/passage/protocol/openid-connect/token";
  private static final String CASE_EVENTS = "/api/cases/v1/events";
  private static final String FIGURE_VALUES = "/api/cases/v1/statistics/values";
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
    settings.add("PASSAGE_REFERRALS_URI", CASES::baseUrl);
    settings.add(
        "spring.security.oauth2.client.provider.passage.token-uri", () -> CASES.url(TOKEN));
  }

  @BeforeEach
  void callersAndACase() {
    officer = as("sunrise", "reintegration-officer");
    supervisor = as("sunrise", "case-supervisor");
    caseworker = as("sunrise", "caseworker");
    stranger = as("harbour", "reintegration-officer");
    CASES.resetAll();
    serviceHasAToken();
    groupsAreNotRecorded();
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

  private static void serviceHasAToken() {
    CASES.stubFor(
        post(urlPathEqualTo(TOKEN))
            .willReturn(
                okJson(
                    "{\"access_token\": \"own\", \"token_type\": \"Bearer\", \"expires_in\": 300}")));
  }

  /** To which groups people belong is not on record. */
  private static void groupsAreNotRecorded() {
    CASES.stubFor(get(urlPathEqualTo(FIGURE_VALUES)).willReturn(okJson("{\"items\": []}")));
  }

  /** To which group of a dimension all of some people belong. */
  protected static void groupIs(Collection<String> caseIds, String dimension, String group) {
    String items =
        caseIds.stream()
            .map(it -> "{\"caseId\": \"%s\", \"values\": [\"%s\"]}".formatted(it, group))
            .collect(joining(","));
    CASES.stubFor(
        get(urlPathEqualTo(FIGURE_VALUES))
            .withQueryParam("dimension", equalTo(dimension))
            .willReturn(okJson("{\"items\": [" + items + "]}")));
  }

  /** From now on she consents no more. */
  protected static void consentIsWithdrawn(String caseId) {
    CASES.stubFor(get(urlPathEqualTo(access(caseId))).willReturn(aResponse().withStatus(404)));
  }

  /**
   * From now on her data are restricted, so that her share rests.
   *
   * @param purposes of the share, which has not ended; none where it has
   */
  protected final void dataAreRestricted(String caseId, String... purposes) {
    consentIsWithdrawn(caseId);
    List<Document> shares =
        purposes.length == 0
            ? List.of()
            : List.of(
                new Document("shareId", "shr_1")
                    .append("organizationId", "sunrise")
                    .append("purposes", List.of(purposes)));
    database
        .getCollection("case_copies")
        .updateOne(
            eq("_id", caseId),
            combine(
                set("shares", shares),
                set("halts", new Document("restrictedAt", new Date()).append("merged", false))));
  }

  /** The feed of the cases, so far out of reach, tells that a case was shared with somebody. */
  protected static void casesTellOfAShare(String caseId, String organization) {
    CASES.stubFor(
        get(urlPathEqualTo(CASE_EVENTS)).willReturn(okJson("{\"items\": [], \"next\": 0}")));
    CASES.stubFor(
        get(urlPathEqualTo(CASE_EVENTS))
            .withQueryParam("after", equalTo("0"))
            .willReturn(
                okJson(
                    """
                    {"items": [{
                       "specversion": "1.0", "id": "evt_2", "source": "/api/cases/v1",
                       "type": "org.passage.cases.case-shared.v1", "subject": "shr_1",
                       "time": "2026-11-27T09:00:00Z", "caseid": "%s", "organizationid": "harbour",
                       "position": 2, "data": {"recipient": "%s", "purposes": "reintegration"}}],
                     "next": 2}
                    """
                        .formatted(caseId, organization))));
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

  /**
   * The agency directory knows an agency.
   *
   * @param more further fields of it
   */
  protected static void agencyIsListed(String agencyId, String more) {
    CASES.stubFor(
        get(urlPathEqualTo(agency(agencyId)))
            .willReturn(
                okJson(
                    """
                    {"id": "%s", "name": "Stitch", "country": "MD", "qualifications": []%s}
                    """
                        .formatted(agencyId, more))));
  }

  protected static void directoryIsDown(String agencyId) {
    CASES.stubFor(get(urlPathEqualTo(agency(agencyId))).willReturn(serviceUnavailable()));
  }

  private static String agency(String agencyId) {
    return "/api/referrals/v1/agencies/" + agencyId;
  }

  /**
   * The referral service shows the caller a referral.
   *
   * @param kind {@code referrals} or {@code domestic-referrals}
   */
  protected static void referralIsKnown(
      String kind, String referralId, String caseId, LocalDate since) {
    CASES.stubFor(
        get(urlPathEqualTo("/api/referrals/v1/" + kind + "/" + referralId))
            .willReturn(
                okJson(
                    """
                    {"id": "%s", "caseId": "%s", "openedAt": "%3$sT00:00:00Z", "draftedAt": "%3$sT00:00:00Z"}
                    """
                        .formatted(referralId, caseId, since))));
  }

  protected static void referralsAreDown(String referralId) {
    CASES.stubFor(
        get(urlPathEqualTo("/api/referrals/v1/referrals/" + referralId))
            .willReturn(serviceUnavailable()));
  }

  /** What the case service says of her consent to telling an organization of her. */
  protected static void consentTo(String organization, String caseId, String reason) {
    CASES.stubFor(
        get(urlPathEqualTo("/api/cases/v1/cases/" + caseId + "/consents/evaluation"))
            .withQueryParam("purpose", equalTo("sharing"))
            .withQueryParam("recipient", equalTo(organization))
            .withQueryParam("sharePurpose", equalTo("reintegration"))
            .willReturn(
                okJson(
                    "{\"permitted\": %s, \"reason\": \"%s\"}"
                        .formatted(reason.equals("granted"), reason))));
  }

  /** A running plan with one objective, reached by a type of assistance. */
  protected final Reply activeWith(String assistanceType) {
    Reply draft =
        officer.post(
            "/plans",
            """
            {"assessmentId": "%s", "objectives": [
              {"domain": "employment", "objective": "She lives by her trade",
               "answersFinding": "employment", "assistanceType": "%s",
               "actions": [{"what": "Look for it", "who": "she herself", "by": "%s"}]}]}
            """
                .formatted(assessment().id(), assistanceType, today().plusDays(14)));
    Reply agreed =
        officer.post(
            "/plans/" + draft.id() + "/agreement",
            """
            {"givenBy": "self", "language": "ron", "method": "written"}
            """,
            draft);
    return officer.post("/plans/" + agreed.id() + "/start", "", agreed);
  }

  /** A training within a plan that began, with an agency that is listed. */
  protected final Reply trained(Reply plan, String agencyId, Object day) {
    Reply offered =
        officer.post(
            "/plans/" + plan.id() + "/provider-placements",
            "{\"kind\": \"training\", \"agencyId\": \"%s\", \"what\": \"Sewing\"}"
                .formatted(agencyId));
    String step = "/provider-placements/" + offered.id();
    Reply accepted =
        officer.post(
            step + "/answer", "{\"answer\": \"accepted\", \"givenBy\": \"self\"}", offered);
    Reply seen =
        officer.post(
            step + "/conditions",
            """
            {"day": "%s", "contractSeen": false, "papersWithHer": true, "freeToLeave": true}
            """
                .formatted(day),
            accepted);
    return officer.post(step + "/beginning", "{\"day\": \"%s\"}".formatted(day), seen);
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

  /** A later one, of what she needs in housing by then. */
  protected final Reply reassessed(String stage, String need) {
    return officer.post(
        "/assessments",
        """
        {"caseId": "%s", "stage": "%s", "findings": [{"domain": "housing", "need": "%s"}],
         "priorities": [{"domain": "family", "wish": "To live near my sister"}]}
        """
            .formatted(caseId, stage, need));
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
    return ended(active());
  }

  protected final Reply ended(Reply active) {
    return officer.post("/plans/" + active.id() + "/ending", "{\"reason\": \"her-wish\"}", active);
  }

  /** A fund for housing in Moldova, 1000 euro for a grant, in which so much was received. */
  protected final Reply fund(String received) {
    return fund(received, "{\"perGrant\": \"1000.00\"}");
  }

  protected final Reply fund(String received, String ceilings) {
    Reply fund =
        supervisor.post(
            "/funds",
            """
            {"name": "A new start", "donor": "Ministry of Social Affairs", "currency": "EUR",
             "from": "%s", "until": "%s", "assistanceTypes": ["housing"], "countries": ["MD"],
             "ceilings": %s}
            """
                .formatted(today().minusDays(10), today().plusDays(300), ceilings));
    receive(fund, received);
    return fund;
  }

  protected final Reply receive(Reply fund, String amount) {
    return supervisor.post(
        "/funds/" + fund.id() + "/receipts",
        "{\"amount\": \"%s\", \"currency\": \"EUR\", \"receivedOn\": \"%s\", \"reference\": \"T-1\"}"
            .formatted(amount, today()));
  }

  /** Money for housing out of a fund; {@code more} are further fields. */
  protected static String wanted(Reply fund, String amount, String more) {
    return """
    {"fundId": "%s", "type": "housing", "country": "MD", "amount": "%s", "currency": "EUR",
     "purpose": "First rent"%s}
    """
        .formatted(fund.id(), amount, more);
  }

  protected final Reply requested(Reply plan, Reply fund, String amount) {
    return officer.post("/plans/" + plan.id() + "/grants", wanted(fund, amount, ""));
  }

  protected final Reply committed(Reply plan, Reply fund, String amount) {
    Reply requested = requested(plan, fund, amount);
    return supervisor.post("/grants/" + requested.id() + "/approval", "", requested);
  }

  protected final Reply paid(Reply grant) {
    return officer.post(
        "/grants/" + grant.id() + "/instalments/1/payment",
        "{\"paidOn\": \"%s\", \"receipt\": \"RC-1\"}".formatted(today()),
        grant);
  }
}
