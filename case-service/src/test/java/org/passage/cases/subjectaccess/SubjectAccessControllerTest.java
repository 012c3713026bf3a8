package org.passage.cases.subjectaccess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.cases.CaseClient.CASEWORKER;
import static org.passage.cases.CaseClient.PARTNER;
import static org.passage.cases.CaseClient.read;
import static org.passage.cases.CaseClient.readAll;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.passage.cases.CaseClient;
import org.passage.chassis.testing.ServiceTest;
import org.passage.chassis.testing.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ServiceTest
class SubjectAccessControllerTest {
  private static final OtherServices OTHERS = new OtherServices();
  private static final RequestPostProcessor SUPERVISOR =
      TestTokens.as("harbour", "case-supervisor");

  @Autowired MockMvcTester mvc;
  private CaseClient client;
  private String caseId;

  @DynamicPropertySource
  static void others(DynamicPropertyRegistry settings) {
    OTHERS.settings(settings);
  }

  @BeforeEach
  void aCase() {
    OTHERS.away = false;
    client = new CaseClient(mvc);
    caseId = client.openCase();
  }

  @Test
  void holdsWhatEachFeatureKeepsOfHer() {
    client.shareWithSunrise(caseId);
    // More than one page of them.
    for (int i = 0; i < 101; i++) {
      client.consentToSunrise(caseId);
    }
    MvcTestResult file = client.get(CASEWORKER, requested("eng") + "/file?format=json");
    assertThat(file).hasStatus(200);
    assertThat(file.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
    assertThat(read(file, "$.sections.case[0].person.givenNames")).isEqualTo("Mira");
    assertThat(readAll(file, "$.sections.consents[*].id")).hasSize(102).doesNotHaveDuplicates();
    assertThat(readAll(file, "$.sections.access-log[*].kind")).contains("write");
    assertThat(readAll(file, "$.sections[*]")).hasSizeGreaterThan(6);
  }

  @Test
  void holdsWhatWasDecidedAboutHerAndHowHerCaseWentOn() {
    change(
        "/identification-decisions",
        """
        {"outcome": "identified-trafficked", "decidedBy": "ngo", "decidedOn": "2026-10-06", "reasons": "Shown."}\
        """);
    change(
        "/age-assessments",
        """
        {"agreed": true, "assessedOn": "2026-10-06", "methods": ["interview"], "youngest": 20, "oldest": 25}\
        """);
    change("/status-changes", "{\"to\": \"assistance\", \"reason\": \"she-agreed\"}");
    MvcTestResult file = client.get(CASEWORKER, requested("eng") + "/file?format=json");
    assertThat(read(file, "$.sections.decisions[0].reasons")).isEqualTo("Shown.");
    assertThat(readAll(file, "$.sections.age-assessments[*].id")).hasSize(1);
    assertThat(read(file, "$.sections.status-changes[0].to")).isEqualTo("assistance");
  }

  /** Upon what is read of her case. */
  private void change(String path, String body) {
    String hers = "/cases/" + caseId;
    String eTag = String.valueOf(client.get(CASEWORKER, hers).getResponse().getHeader("ETag"));
    assertThat(client.change(CASEWORKER, HttpMethod.POST, hers + path, eTag, body))
        .matches(it -> it.getResponse().getStatus() < 300);
  }

  @Test
  void isOnPaperInHerLanguage() throws IOException {
    client.consentToSunrise(caseId);
    MvcTestResult file = client.get(CASEWORKER, requested("spa") + "/file?format=pdf");
    assertThat(file).hasStatus(200).hasContentType("application/pdf");
    try (PdfReader reader = new PdfReader(file.getResponse().getContentAsByteArray())) {
      String text = "";
      for (int i = 1; i <= reader.getNumberOfPages(); i++) {
        text += new PdfTextExtractor(reader).getTextFromPage(i);
      }
      assertThat(text).contains("Su expediente").contains("Mira").contains("concedido");
    }
  }

  @Test
  void tellsOfCasesOfHersThatWereMergedToo() {
    String merged = client.openCase();
    String consent = client.consentToSunrise(merged);
    assertThat(
            client.change(
                SUPERVISOR,
                HttpMethod.POST,
                "/cases/" + caseId + "/merged-cases",
                "\"1\"",
                """
                {"duplicateCaseId": "%s", "duplicateETag": "\\"1\\"", "reason": "She told us."}\
                """
                    .formatted(merged)))
        .hasStatus(201);
    MvcTestResult file = client.get(CASEWORKER, requested("eng") + "/file?format=json");
    assertThat(readAll(file, "$.sections.case[*].id")).containsExactly(caseId, merged);
    assertThat(readAll(file, "$.sections.consents[*].id")).containsExactly(consent);
  }

  @Test
  void isHandedOutByHerCaseworkerAlone() {
    String path = requested("eng");
    String file = path + "/file?format=json";
    assertThat(client.get(SUPERVISOR, file)).hasStatus(403);
    assertThat(client.get(PARTNER, file)).hasStatus(403);
    assertThat(client.get(TestTokens.as("sunrise", "caseworker"), file)).hasStatus(404);
    assertThat(client.get(CASEWORKER, path + "/file?format=xml")).hasStatus(400);
    assertThat(client.get(CASEWORKER, path + "/file")).hasStatus(400);
    String another = client.openCase();
    assertThat(client.get(CASEWORKER, file.replace(caseId, another))).hasStatus(404);
    assertThat(
            readAll(
                client.get(SUPERVISOR, "/cases/" + caseId + "/subject-access-exports"),
                "$.items[*].language"))
        .containsExactly("eng");
  }

  @Test
  void isNotHandedOutInPartsWhileAnotherServiceIsAway() {
    String path = requested("eng");
    OTHERS.away = true;
    for (String format : new String[] {"json", "pdf"}) {
      assertThat(client.get(CASEWORKER, path + "/file?format=" + format))
          .hasStatus(503)
          .hasContentType("application/problem+json");
    }
  }

  @Test
  void herDecisionIsOnPaperToo() {
    String consentId = client.consentToSunrise(caseId);
    MvcTestResult paper =
        client.get(CASEWORKER, "/cases/" + caseId + "/consents/" + consentId + "/record");
    assertThat(paper).hasStatus(200).hasContentType("application/pdf");
    assertThat(paper.getResponse().getContentAsByteArray()).startsWith("%PDF".getBytes());
  }

  /** The path of a new request of hers. */
  private String requested(String language) {
    MvcTestResult requested =
        client.post(
            CASEWORKER,
            "/cases/" + caseId + "/subject-access-exports",
            "{\"language\": \"" + language + "\"}");
    assertThat(requested).hasStatus(201);
    return "/cases/" + caseId + "/subject-access-exports/" + read(requested, "$.id");
  }
}
