package org.passage.shelters;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.util.List;

/** A case service that knows some cases of harbour. */
final class CasesOfHarbour {
  static final String ADULT = "cas_adult";
  static final String CHILD = "cas_child";

  /** A child for whom living with adults is determined to be best. */
  static final String CHILD_AMONG_ADULTS = "cas_child_among_adults";

  /** She consented to share this case with sunrise. */
  static final String SHARED = "cas_shared";

  /** A case of which the case service gives no answer. */
  static final String UNANSWERED = "cas_unanswered";

  /** Her consent cannot be asked. */
  static final String CONSENT_UNKNOWN = "cas_consent_unknown";

  private static final WireMockServer SERVER =
      new WireMockServer(options().dynamicPort().containerThreads(80));

  static {
    SERVER.start();
    for (String known : List.of(ADULT, SHARED, CONSENT_UNKNOWN)) {
      SERVER.stubFor(access(known).willReturn(okJson(basis(false))));
    }
    SERVER.stubFor(access(CHILD).willReturn(okJson(basis(true))));
    SERVER.stubFor(access(CHILD_AMONG_ADULTS).willReturn(okJson(basis(true))));
    SERVER.stubFor(
        bestInterest(CHILD)
            .willReturn(okJson("{\"permitted\":false,\"reason\":\"not-determined\"}")));
    SERVER.stubFor(
        bestInterest(CHILD_AMONG_ADULTS)
            .willReturn(okJson("{\"permitted\":true,\"reason\":\"in-her-best-interest\"}")));
    SERVER.stubFor(
        access(UNANSWERED).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
    SERVER.stubFor(
        consent(SHARED).willReturn(okJson("{\"permitted\":true,\"reason\":\"granted\"}")));
    SERVER.stubFor(
        consent(ADULT).willReturn(okJson("{\"permitted\":false,\"reason\":\"not-asked\"}")));
    SERVER.stubFor(consent(CONSENT_UNKNOWN).willReturn(aResponse().withStatus(500)));
  }

  private CasesOfHarbour() {}

  static String baseUrl() {
    return SERVER.baseUrl();
  }

  private static MappingBuilder access(String caseId) {
    return get(urlPathEqualTo("/api/cases/v1/cases/" + caseId + "/access"));
  }

  private static MappingBuilder bestInterest(String caseId) {
    return get(urlPathEqualTo("/api/cases/v1/cases/" + caseId + "/best-interest-evaluation"))
        .withQueryParam("about", equalTo("placement-with-adults"));
  }

  private static MappingBuilder consent(String caseId) {
    return get(urlPathEqualTo("/api/cases/v1/cases/" + caseId + "/consents/evaluation"))
        .withQueryParam("purpose", equalTo("sharing"))
        .withQueryParam("recipient", equalTo("sunrise"));
  }

  private static String basis(boolean child) {
    return "{\"basis\":\"care-team\",\"organizationId\":\"harbour\",\"child\":" + child + "}";
  }
}
