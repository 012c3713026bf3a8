package org.passage.shelters;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
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

  /**
   * She was exploited in Milan, must not live with {@link #ADULT}, and belongs to {@link #SISTER}.
   */
  static final String ENDANGERED = "cas_endangered";

  /** She belongs to her who is endangered. */
  static final String SISTER = "cas_sister";

  /** Nobody says what keeps her safe. */
  static final String SAFETY_UNKNOWN = "cas_safety_unknown";

  /**
   * As endangered as {@link #ENDANGERED}, and in all else another person, of whom too much is said.
   */
  static final String OTHERWISE = "cas_otherwise";

  private static final String EVERYTHING_ELSE =
      """
      "nationality": "NG", "religion": "none", "education": "doctoral", "maritalStatus": "widowed",
      "gender": "transgender-feminine", "purposes": ["sexual-exploitation"], "exploitationTypes": ["begging"],
      "cooperatedWithAuthorities": true, "outcome": "not-established", "openedAt": "2020-01-01T00:00:00Z",
      """;

  /** Her consent cannot be asked. */
  static final String CONSENT_UNKNOWN = "cas_consent_unknown";

  private static final WireMockServer SERVER =
      new WireMockServer(options().dynamicPort().containerThreads(80));

  static {
    SERVER.start();
    for (String known :
        List.of(ADULT, SHARED, CONSENT_UNKNOWN, ENDANGERED, SISTER, SAFETY_UNKNOWN)) {
      SERVER.stubFor(access(known).willReturn(okJson(basis(false))));
    }
    for (String known :
        List.of(ADULT, SHARED, CONSENT_UNKNOWN, CHILD, CHILD_AMONG_ADULTS, SISTER)) {
      SERVER.stubFor(safety(known).willReturn(okJson("{\"companions\":[]}")));
    }
    SERVER.stubFor(safety(SAFETY_UNKNOWN).willReturn(aResponse().withStatus(500)));
    SERVER.stubFor(safety(ENDANGERED).willReturn(okJson(endangered(""))));
    SERVER.stubFor(safety(OTHERWISE).willReturn(okJson(endangered(EVERYTHING_ELSE))));
    SERVER.stubFor(
        access(OTHERWISE)
            .willReturn(okJson(basis(false).replaceFirst("\\{", "{" + EVERYTHING_ELSE))));
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
    for (String known : List.of(ADULT, SHARED, ENDANGERED, SISTER, SAFETY_UNKNOWN)) {
      SERVER.stubFor(
          sharing(known)
              .withQueryParam("recipient", matching("list-.*"))
              .willReturn(okJson("{\"permitted\":true,\"reason\":\"granted\"}")));
    }
    SERVER.stubFor(consent(CONSENT_UNKNOWN).willReturn(aResponse().withStatus(500)));
  }

  private CasesOfHarbour() {}

  static String baseUrl() {
    return SERVER.baseUrl();
  }

  private static MappingBuilder access(String caseId) {
    return get(urlPathEqualTo("/api/cases/v1/cases/" + caseId + "/access"));
  }

  private static MappingBuilder safety(String caseId) {
    return get(urlPathEqualTo("/api/cases/v1/cases/" + caseId + "/placement-safety"));
  }

  private static MappingBuilder bestInterest(String caseId) {
    return get(urlPathEqualTo("/api/cases/v1/cases/" + caseId + "/best-interest-evaluation"))
        .withQueryParam("about", equalTo("placement-with-adults"));
  }

  private static MappingBuilder consent(String caseId) {
    return sharing(caseId).withQueryParam("recipient", equalTo("sunrise"));
  }

  private static MappingBuilder sharing(String caseId) {
    return get(urlPathEqualTo("/api/cases/v1/cases/" + caseId + "/consents/evaluation"))
        .withQueryParam("purpose", equalTo("sharing"));
  }

  private static String endangered(String more) {
    return """
    {%s"riskLevel": "high", "dangerAreas": [{"latitude": 45.5, "longitude": 9.2}], "dangerAreasComplete": true,
     "companions": [{"caseId": "cas_adult", "company": "apart"}, {"caseId": "cas_sister", "company": "together"}]}\
    """
        .formatted(more);
  }

  private static String basis(boolean child) {
    return "{\"basis\":\"care-team\",\"organizationId\":\"harbour\",\"child\":" + child + "}";
  }
}
