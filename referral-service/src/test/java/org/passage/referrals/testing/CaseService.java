package org.passage.referrals.testing;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import java.util.List;
import java.util.UUID;

/** A case-service that answers what a test tells it to; by itself it knows no case. */
public final class CaseService {
  private static final WireMockServer SERVER =
      new WireMockServer(options().dynamicPort().disableRequestJournal());

  private static final String TOKEN = "/token";
  private static final UUID AWAY = UUID.randomUUID();

  static {
    SERVER.start();
  }

  static String uri() {
    return SERVER.baseUrl() + "/api/cases/v1";
  }

  /** Where a service gets a token of its own, with which it asks in nobody's name. */
  static String tokenUri() {
    return SERVER.baseUrl() + TOKEN;
  }

  void reset() {
    SERVER.resetAll();
    SERVER.stubFor(
        post(urlPathEqualTo(TOKEN))
            .willReturn(
                okJson(
                    "{\"access_token\": \"own\", \"token_type\": \"Bearer\", \"expires_in\": 300}")));
  }

  /** The caller's organization owns the case. */
  public void owns(String caseId) {
    ownsFor(caseId, "harbour");
  }

  /** An organization owns the case. */
  public void ownsFor(String caseId, String organization) {
    access(caseId, "care-team", organization, false);
    risk(caseId, "rsk_first0", "moderate", "false, false, false");
    bestInterest(caseId, "referral", "no-child");
    bestInterest(caseId, "return", "no-child");
  }

  public void ownsChild(String caseId) {
    access(caseId, "care-team", "harbour", true);
    risk(caseId, "rsk_first0", "moderate", "false, false, false");
    bestInterest(caseId, "referral", "not-determined");
    bestInterest(caseId, "return", "not-determined");
  }

  /**
   * The risk assessment of hers that counts.
   *
   * @param cooperation whether she cooperated, intends to, and the trafficker knows
   */
  public void risk(String caseId, String assessmentId, String level, String cooperation) {
    String[] told = cooperation.split(", ");
    SERVER.stubFor(
        get(urlPathEqualTo(currentRisk(caseId)))
            .willReturn(
                okJson(
                    """
                    {"id": "%s", "caseId": "%s", "level": "%s", "reasons": [], "state": "in-force",
                     "reviewDue": "2026-12-01", "assessedAt": "2026-11-20T09:00:00Z",
                     "input": {"indicators": {"traffickingExtent": "low", "expectedCaseload": "low",
                         "criminalControl": "low", "reprisalCapacity": "low", "lawEnforcementCapacity": "low",
                         "corruption": "low", "governmentCommitment": "low"},
                       "cooperatedWithAuthorities": %s, "intendsToCooperate": %s, "traffickerKnows": %s,
                       "threats": ["debt-demanded", "threat-to-her"], "whereabouts": "region", "familyAtRisk": true}}
                    """
                        .formatted(assessmentId, caseId, level, told[0], told[1], told[2]))));
  }

  /** Nobody has assessed her risk. */
  public void noRisk(String caseId) {
    SERVER.stubFor(
        get(urlPathEqualTo(currentRisk(caseId))).willReturn(aResponse().withStatus(404)));
  }

  private static String currentRisk(String caseId) {
    return "/api/cases/v1/cases/" + caseId + "/risk-assessments/current";
  }

  /** What a determination on a step with her says. */
  public void bestInterest(String caseId, String step, String reason) {
    boolean permitted = List.of("no-child", "in-her-best-interest").contains(reason);
    SERVER.stubFor(
        get(urlPathEqualTo("/api/cases/v1/cases/" + caseId + "/best-interest-evaluation"))
            .withQueryParam("about", equalTo(step))
            .willReturn(
                okJson("{\"permitted\": %s, \"reason\": \"%s\"}".formatted(permitted, reason))));
  }

  /** The caller's organization may see the case, but another one owns it. */
  public void isSharedWithCaller(String caseId) {
    access(caseId, "share", "elsewhere", false);
  }

  /** Her consent to sharing stands at a reason; {@code granted} permits. */
  public void consent(String caseId, String recipient, String reason) {
    SERVER.stubFor(
        get(urlPathEqualTo("/api/cases/v1/cases/" + caseId + "/consents/evaluation"))
            .withQueryParam("purpose", equalTo("sharing"))
            .withQueryParam("recipient", equalTo(recipient))
            .willReturn(
                okJson(
                    "{\"permitted\": %s, \"reason\": \"%s\"}"
                        .formatted(reason.equals("granted"), reason))));
  }

  /** Who she is, for those who may see that. */
  public void isOf(String caseId, String givenNames, String familyName) {
    SERVER.stubFor(
        get(urlPathEqualTo("/api/cases/v1/cases/" + caseId))
            .willReturn(
                okJson(
                    """
                    {"id": "%s", "code": "H4K-92M-XT7", "organizationId": "harbour", "office": "rome",
                     "status": "referral", "outcome": "presumed-trafficked", "child": false,
                     "person": {"givenNames": "%s", "familyName": "%s", "birthDate": "1999-04-12",
                                "sex": "female", "nationality": "MD"},
                     "openedAt": "2026-11-01T08:00:00Z"}
                    """
                        .formatted(caseId, givenNames, familyName))));
  }

  /** It answers nothing any more. */
  public void goesAway() {
    SERVER.stubFor(away());
  }

  public void comesBack() {
    SERVER.removeStub(away());
  }

  private static MappingBuilder away() {
    return any(anyUrl()).withId(AWAY).atPriority(1).willReturn(aResponse().withStatus(503));
  }

  private static void access(String caseId, String basis, String owner, boolean child) {
    SERVER.stubFor(
        get(urlPathEqualTo("/api/cases/v1/cases/" + caseId + "/access"))
            .willReturn(
                okJson(
                    "{\"basis\": \"%s\", \"organizationId\": \"%s\", \"child\": %s}"
                        .formatted(basis, owner, child))));
  }
}
