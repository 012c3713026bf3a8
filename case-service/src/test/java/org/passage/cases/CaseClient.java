package org.passage.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.passage.chassis.testing.TestTokens;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Calls the service as its users do. */
public final class CaseClient {
  public static final RequestPostProcessor CASEWORKER = TestTokens.as("harbour", "caseworker");
  public static final RequestPostProcessor PARTNER = TestTokens.as("sunrise", "partner-agency");

  public static final String SCREENING =
      """
      {"interviewConsent": true, "screenedOn": "2026-10-05", "country": "IT",
       "acts": ["recruitment"], "means": ["deception"], "purposes": ["forced-labour"]}\
      """;

  private static final String BASE = "/api/cases/v1";

  private final MockMvcTester mvc;

  public CaseClient(MockMvcTester mvc) {
    this.mvc = mvc;
  }

  public MvcTestResult get(RequestPostProcessor caller, String path) {
    return mvc.get().uri(BASE + path).with(caller).exchange();
  }

  public MvcTestResult change(
      RequestPostProcessor caller, HttpMethod method, String path, String ifMatch, String body) {
    return mvc.method(method)
        .uri(BASE + path)
        .with(caller)
        .header("If-Match", ifMatch)
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }

  public MvcTestResult post(RequestPostProcessor caller, String path, String body) {
    return mvc.post()
        .uri(BASE + path)
        .with(caller)
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }

  /** The id of a new case of an adult, opened by harbour. */
  public String openCase() {
    MvcTestResult opened =
        post(
            CASEWORKER,
            "/cases",
            """
            {"person": {"givenNames": "Mira", "birthDate": "1999-04-12", "sex": "female", "nationality": "MD"},
             "screening": %s}\
            """
                .formatted(SCREENING));
    assertThat(opened).hasStatus(201);
    return read(opened, "$.id");
  }

  /** Shares with sunrise for every purpose, by her consent; answers the decision's id. */
  public String shareWithSunrise(String caseId) {
    String consentId = consentToSunrise(caseId);
    MvcTestResult shared =
        post(
            CASEWORKER,
            "/cases/" + caseId + "/shares",
            """
            {"recipient": "sunrise", "purposes": ["shelter", "referral", "return", "reintegration"]}\
            """);
    assertThat(shared).hasStatus(201);
    return consentId;
  }

  /** Her consent to sharing with sunrise; answers the decision's id. */
  public String consentToSunrise(String caseId) {
    MvcTestResult recorded =
        post(
            CASEWORKER,
            "/cases/" + caseId + "/consents",
            """
            {"purpose": "sharing", "recipient": "sunrise", "decision": "granted",
             "givenBy": "self", "method": "oral", "language": "ron", "interpreter": true}\
            """);
    assertThat(recorded).hasStatus(201);
    return read(recorded, "$.id");
  }

  /** A supervisor's approval that was asked for. */
  public void approve(String caseId, String kind) {
    String approvals = "/cases/" + caseId + "/approvals";
    MvcTestResult asked =
        post(
            CASEWORKER,
            approvals,
            "{\"kind\": \"" + kind + "\", \"reason\": \"All agree, and so does she.\"}");
    assertThat(asked).hasStatus(201);
    MvcTestResult approved =
        change(
            TestTokens.as("harbour", "case-supervisor"),
            HttpMethod.POST,
            approvals + "/" + read(asked, "$.id") + "/decision",
            "\"1\"",
            "{\"decision\": \"approved\", \"reason\": \"The visits agree with it.\"}");
    assertThat(approved).hasStatus(200);
  }

  public static String read(MvcTestResult result, String path) {
    return value(result, path);
  }

  /** All values at a path that stands for many. */
  public static List<String> readAll(MvcTestResult result, String path) {
    return value(result, path);
  }

  private static <T> T value(MvcTestResult result, String path) {
    try {
      return JsonPath.read(result.getResponse().getContentAsString(), path);
    } catch (java.io.UnsupportedEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
