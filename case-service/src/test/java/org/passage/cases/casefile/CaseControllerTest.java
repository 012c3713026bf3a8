package org.passage.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.cases.CaseClient.CASEWORKER;
import static org.passage.cases.CaseClient.PARTNER;
import static org.passage.cases.CaseClient.SCREENING;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passage.cases.CaseClient;
import org.passage.chassis.testing.ServiceTest;
import org.passage.chassis.testing.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ServiceTest
class CaseControllerTest {
  private static final String PERSON =
      """
      {"givenNames": "Mira", "sex": "female", "birthDate": "1999-04-12", "nationality": "MD", "languages": ["ron"]}\
      """;

  @Autowired MockMvcTester mvc;
  CaseClient client;

  @BeforeEach
  void client() {
    client = new CaseClient(mvc);
  }

  @Test
  void opensACaseWithACodeThatIsNotHerName() {
    MvcTestResult opened = open(PERSON, SCREENING);
    assertThat(opened).hasStatus(201).headers().hasValue("ETag", "\"1\"");
    assertThat(opened).bodyJson().extractingPath("$.outcome").isEqualTo("presumed-trafficked");
    assertThat(opened).bodyJson().extractingPath("$.status").isEqualTo("identified");
    assertThat(CaseClient.read(opened, "$.code"))
        .matches("([2-9A-HJ-NP-Z]{3}-){2}[2-9A-HJ-NP-Z]{3}");
    MvcTestResult found = client.get(CASEWORKER, "/cases/" + CaseClient.read(opened, "$.id"));
    assertThat(found)
        .hasStatus(200)
        .bodyJson()
        .extractingPath("$.person.givenNames")
        .isEqualTo("Mira");
  }

  @Test
  void keepsWhatSheTellsOfHerself() {
    MvcTestResult opened =
        open(
            PERSON.replace(
                "{",
                """
                {"middleName": "Ana",
                 "contact": {"mobilePhone": "+37360000001", "email": "mira@example.org"},
                 "circumstances": {"gender": "feminine", "furtherNationalities": ["RO"], "children": 1,
                                   "education": "upper-secondary"},\
                """),
            SCREENING.replace("{", "{\"indicators\": [\"documents-kept\"], "));
    assertThat(opened).hasStatus(201);
    MvcTestResult found = client.get(CASEWORKER, "/cases/" + CaseClient.read(opened, "$.id"));
    assertThat(found).bodyJson().extractingPath("$.person.middleName").isEqualTo("Ana");
    assertThat(found)
        .bodyJson()
        .extractingPath("$.person.contact.mobilePhone")
        .isEqualTo("+37360000001");
    assertThat(found)
        .bodyJson()
        .extractingPath("$.person.circumstances")
        .asMap()
        .containsEntry("children", 1)
        .containsEntry("education", "upper-secondary")
        .doesNotContainKey("deceased");
    assertThat(found)
        .bodyJson()
        .extractingPath("$.screening.indicators")
        .asArray()
        .containsExactly("documents-kept");
  }

  @Test
  void doesNotTellAnotherOrganizationThatACaseExists() {
    String id = client.openCase();
    MvcTestResult foreign = client.get(PARTNER, "/cases/" + id);
    MvcTestResult none = client.get(PARTNER, "/cases/cas_nosuchcase");
    assertThat(foreign).hasStatus(404);
    assertThat(CaseClient.read(foreign, "$.detail")).isEqualTo(CaseClient.read(none, "$.detail"));
  }

  @Test
  void letsTheRecipientOfHerConsentReadAndSaysOnWhatBasis() {
    String id = client.openCase();
    client.shareWithSunrise(id);
    assertThat(client.get(PARTNER, "/cases/" + id)).hasStatus(200);
    assertThat(client.get(PARTNER, "/cases/" + id + "/access?purpose=return"))
        .bodyJson()
        .extractingPath("$.basis")
        .isEqualTo("share");
    assertThat(client.get(PARTNER, "/cases/" + id + "/access?purpose=health")).hasStatus(404);
    assertThat(client.get(PARTNER, "/cases/" + id + "/access")).hasStatus(404);
    assertThat(client.get(CASEWORKER, "/cases/" + id + "/access"))
        .bodyJson()
        .extractingPath("$.basis")
        .isEqualTo("care-team");
  }

  @Test
  void refusesAnAnalystAndACallerWithoutToken() {
    String id = client.openCase();
    assertThat(client.get(TestTokens.as("harbour", "analyst"), "/cases/" + id)).hasStatus(403);
    assertThat(mvc.get().uri("/api/cases/v1/cases/" + id))
        .hasStatus(401)
        .headers()
        .hasValue("WWW-Authenticate", "Bearer");
  }

  @Test
  void listsOnlyTheOwnOrganizationsCasesPageByPage() {
    var caller = TestTokens.as("listing", "caseworker");
    for (int i = 0; i < 3; i++) {
      assertThat(client.post(caller, "/cases", body(PERSON, SCREENING))).hasStatus(201);
    }
    MvcTestResult first = client.get(caller, "/cases?limit=2");
    assertThat(first).bodyJson().extractingPath("$.items.length()").isEqualTo(2);
    assertThat(first).bodyJson().doesNotHavePath("$.items[0].person");
    MvcTestResult second =
        client.get(caller, "/cases?limit=2&cursor=" + CaseClient.read(first, "$.next"));
    assertThat(second).bodyJson().extractingPath("$.items.length()").isEqualTo(1);
    assertThat(second).bodyJson().doesNotHavePath("$.next");
    assertThat(client.get(caller, "/cases?status=screening"))
        .bodyJson()
        .extractingPath("$.items")
        .asArray()
        .isEmpty();
  }

  @Test
  void screensAgainOnlyUponWhatWasRead() {
    String id = client.openCase();
    String noMeans = SCREENING.replace("[\"deception\"]", "[]");
    assertThat(rescreen(id, null, noMeans)).hasStatus(428);
    assertThat(rescreen(id, "\"7\"", noMeans)).hasStatus(412);
    assertThat(rescreen(id, "W/\"x\"", noMeans)).hasStatus(400);
    MvcTestResult again = rescreen(id, "\"1\"", noMeans);
    assertThat(again).hasStatus(200).headers().hasValue("ETag", "\"2\"");
    assertThat(again).bodyJson().extractingPath("$.outcome").isEqualTo("not-established");
    assertThat(rescreen(id, "\"1\"", noMeans)).hasStatus(412);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "1999-04-12|2999-04-12|/person/birthDate",
        "1999-04-12|1799-04-12|/person/birthDate",
        "1999-04-12|1999-02-31|/person/birthDate",
        "\"female\"|\"femme\"|/person/sex",
        "\"female\"|7|/person/sex",
        "\"MD\"|\"ZZ\"|/person/nationality",
        "\"MD\"|\"Moldova\"|/person/nationality",
        "\"sex\"|\"owner\": \"x\", \"sex\"|/person/owner",
        "\"sex\"|\"contact\": {\"mobilePhone\": \"+3736\"}, \"sex\"|/person/contact/mobilePhone",
        "\"sex\"|\"contact\": {\"homePhone\": \"+99912345678\"}, \"sex\"|/person/contact/homePhone",
        "\"sex\"|\"circumstances\": {\"children\": -1}, \"sex\"|/person/circumstances/children",
        "[\"ron\"]|[\"romanian\"]|/person/languages/0",
        "[\"ron\"]|\"ron\"|/person/languages",
        "2026-10-05|2999-10-05|/screening/screenedOn",
        "\"interviewConsent\": true|\"interviewConsent\": false|/screening/interviewConsent",
        "\"interviewConsent\": true|\"interviewConsent\": \"true\"|/screening/interviewConsent",
        "\"recruitment\"|\"kidnapping\"|/screening/acts/0",
        "\"IT\"|{\"$ne\": null}|/screening/country",
      })
  void namesTheFieldAtFaultAndWritesNothing(String right, String wrong, String pointer) {
    var caller = TestTokens.as("faulty", "intake-officer");
    MvcTestResult refused =
        client.post(caller, "/cases", body(PERSON, SCREENING).replace(right, wrong));
    assertThat(refused).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(refused)
        .bodyJson()
        .extractingPath("$.errors[*].pointer")
        .asArray()
        .contains(pointer);
    assertThat(client.get(caller, "/cases"))
        .bodyJson()
        .extractingPath("$.items")
        .asArray()
        .isEmpty();
  }

  @Test
  void refusesWhatIsNotJsonTooLongOrTwiceThere() {
    assertThat(client.post(CASEWORKER, "/cases", "{\"person\": ")).hasStatus(400);
    assertThat(client.post(CASEWORKER, "/cases", "")).hasStatus(400);
    assertThat(client.post(CASEWORKER, "/cases", "[]")).hasStatus(400);
    assertThat(client.post(CASEWORKER, "/cases", body(PERSON, SCREENING) + "{}")).hasStatus(400);
    assertThat(open(PERSON.replace("Mira", "M".repeat(201)), SCREENING)).hasStatus(400);
    assertThat(open(PERSON.replace("{", "{\"sex\": \"male\", "), SCREENING)).hasStatus(400);
    assertThat(
            mvc.post()
                .uri("/api/cases/v1/cases")
                .with(CASEWORKER)
                .contentType(MediaType.TEXT_PLAIN)
                .content("x"))
        .hasStatus(415);
  }

  @ParameterizedTest
  @CsvSource({
    "limit=0,?limit",
    "limit=101,?limit",
    "limit=x,?limit",
    "status=open,?status",
    "cursor=xxx,?cursor"
  })
  void namesTheParameterAtFault(String query, String pointer) {
    MvcTestResult refused = client.get(CASEWORKER, "/cases?" + query);
    assertThat(refused).hasStatus(400);
    assertThat(refused).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo(pointer);
  }

  private MvcTestResult open(String person, String screening) {
    return client.post(CASEWORKER, "/cases", body(person, screening));
  }

  private static String body(String person, String screening) {
    return "{\"person\": %s, \"screening\": %s}".formatted(person, screening);
  }

  private MvcTestResult rescreen(String id, @Nullable String ifMatch, String screening) {
    var request =
        mvc.put()
            .uri("/api/cases/v1/cases/" + id + "/screening")
            .with(CASEWORKER)
            .contentType(MediaType.APPLICATION_JSON)
            .content(screening);
    return (ifMatch == null ? request : request.header("If-Match", ifMatch)).exchange();
  }
}
