package org.passage.cases.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.cases.CaseClient.CASEWORKER;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.passage.cases.CaseClient;
import org.passage.cases.consent.SharePurpose;
import org.passage.chassis.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class SummaryControllerTest {
  @Autowired MockMvcTester mvc;

  @Test
  void isGivenOnlyWithHerConsentToThatRecipient() throws IOException {
    CaseClient client = new CaseClient(mvc);
    String caseId = client.openCase();
    String summary = "/cases/" + caseId + "/summary?purpose=referral&recipient=";
    assertThat(client.get(CASEWORKER, summary + "sunrise")).hasStatus(409);
    String consentId = client.consentToSunrise(caseId);
    MvcTestResult given = client.get(CASEWORKER, summary + "sunrise&language=fra");
    assertThat(given).hasStatus(200).hasContentType("application/pdf");
    try (PdfReader reader = new PdfReader(given.getResponse().getContentAsByteArray())) {
      assertThat(new PdfTextExtractor(reader).getTextFromPage(1))
          .contains("Mira")
          .contains("Résumé");
    }
    assertThat(client.get(CASEWORKER, summary + "lantern")).hasStatus(409);
    client.change(
        CASEWORKER,
        HttpMethod.POST,
        "/cases/" + caseId + "/consents/" + consentId + "/withdrawal",
        "\"1\"",
        "");
    assertThat(client.get(CASEWORKER, summary + "sunrise")).hasStatus(409);
  }

  @Test
  void tellsWhatThePurposeNeedsAndNothingElse() {
    var whole =
        JsonMapper.shared()
            .readTree(
                """
                {"code": "H4K-92M-XT7", "office": "rome", "screening": {"acts": []}, "later": 1,
                 "person": {"givenNames": "Mira", "contacts": [{}], "identityDocuments": [{"number": "1"}]}}\
                """);
    assertThat(Told.of(whole, SharePurpose.SHELTER).toString())
        .isEqualTo("{\"code\":\"H4K-92M-XT7\",\"person\":{\"givenNames\":\"Mira\"}}");
    assertThat(Told.of(whole, SharePurpose.RETURN).path("person").has("identityDocuments"))
        .isTrue();
    assertThat(Told.of(whole, SharePurpose.LEGAL).has("screening")).isTrue();
    assertThat(Told.of(whole, SharePurpose.HEALTH).has("screening")).isFalse();
  }
}
