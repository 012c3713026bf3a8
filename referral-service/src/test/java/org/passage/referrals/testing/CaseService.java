package org.passage.referrals.testing;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;

/** A case-service that answers what a test tells it to; by itself it knows no case. */
public final class CaseService {
  private static final WireMockServer SERVER =
      new WireMockServer(options().dynamicPort().disableRequestJournal());

  static {
    SERVER.start();
  }

  static String uri() {
    return SERVER.baseUrl() + "/api/cases/v1";
  }

  void reset() {
    SERVER.resetAll();
  }

  /** The caller's organization owns the case. */
  public void owns(String caseId) {
    access(caseId, "owner", false);
  }

  public void ownsChild(String caseId) {
    access(caseId, "owner", true);
  }

  /** The caller's organization may see the case, but another one owns it. */
  public void isSharedWithCaller(String caseId) {
    access(caseId, "consent", false);
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

  /** It answers nothing any more. */
  public void goesAway() {
    SERVER.stubFor(any(anyUrl()).atPriority(1).willReturn(aResponse().withStatus(503)));
  }

  private static void access(String caseId, String basis, boolean child) {
    SERVER.stubFor(
        get(urlPathEqualTo("/api/cases/v1/cases/" + caseId + "/access"))
            .willReturn(
                okJson(
                    "{\"basis\": \"%s\", \"organizationId\": \"harbour\", \"child\": %s}"
                        .formatted(basis, child))));
  }
}
