package org.passage.cases.search;

import static com.mongodb.client.model.Filters.eq;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passage.cases.CaseClient;
import org.passage.chassis.store.Ids;
import org.passage.chassis.testing.ServiceTest;
import org.passage.chassis.testing.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ServiceTest
class SearchControllerTest {
  private static final String YULIA =
      """
      {"givenNames": "Юлия", "familyName": "Пример", "aliases": ["Lady Zhanna"], "sex": "female",
       "birthDate": "1999-04-12", "nationality": "UA",
       "identityDocuments": [{"kind": "passport", "number": "AB 123-456", "issuingCountry": "UA"}]}\
      """;

  @Autowired MockMvcTester mvc;
  @Autowired MongoDatabase database;
  CaseClient client;
  String organization = "";
  RequestPostProcessor caller;

  @BeforeEach
  void organization() {
    client = new CaseClient(mvc);
    organization = Ids.next("org").substring(4);
    caller = TestTokens.as(organization, "caseworker");
  }

  @Test
  void findsHerByHerNameInAnotherScript() {
    String id = open(YULIA);
    MvcTestResult found = search("{\"name\": \"Iuliia Primer\"}");
    assertThat(ids(found)).containsExactly(id);
    assertThat(found).bodyJson().extractingPath("$.items[0].matches[0].field").isEqualTo("name");
    assertThat(found).bodyJson().extractingPath("$.items[0].matches[0].how").isEqualTo("exact");
    assertThat(found).bodyJson().doesNotHavePath("$.items[0].person");
    assertThat(matched(search("{\"name\": \"Julia\"}"))).containsExactly("name", "phonetic");
  }

  @Test
  void findsHerByAnAlias() {
    String id = open(YULIA);
    MvcTestResult found = search("{\"name\": \"Жанна\"}");
    assertThat(ids(found)).containsExactly(id);
    assertThat(matched(found)).containsExactly("alias", "exact");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ab123456", "AB-123 456", "ab.123/456"})
  void findsHerByADocumentHoweverItsNumberIsGrouped(String number) {
    String id = open(YULIA);
    MvcTestResult found = search("{\"documentNumber\": \"%s\"}".formatted(number));
    assertThat(ids(found)).containsExactly(id);
    assertThat(matched(found)).containsExactly("document", "exact");
    assertThat(ids(search("{\"documentNumber\": \"%s7\"}".formatted(number)))).isEmpty();
  }

  @Test
  void takesTheYearOfBirthAsAFilterOrAlone() {
    String id = open(YULIA);
    open(YULIA.replace("1999", "1985"));
    assertThat(ids(search("{\"name\": \"Yulia\", \"birthYear\": 1999}"))).containsExactly(id);
    assertThat(ids(search("{\"birthYear\": 1999}"))).containsExactly(id);
    assertThat(matched(search("{\"birthYear\": 1999}"))).containsExactly("birth-year", "exact");
    assertThat(ids(search("{\"name\": \"Yulia\", \"birthYear\": 2001}"))).isEmpty();
  }

  @Test
  void putsFirstWhatIsExactThenMoreWordsThenTheNewest() {
    String phonetic = open(named("Julia"));
    String exact = open(named("Yuliya"));
    String both = open(named("Yuliya Primer"));
    String newer = open(named("Yuliya"));
    open(named("Olga"));
    assertThat(ids(search("{\"name\": \"Юлия Пример\"}")))
        .containsExactly(both, newer, exact, phonetic);
  }

  @Test
  void givesEachOnceOverItsPages() {
    String phonetic = open(named("Julia"));
    String first = open(named("Yuliya"));
    String second = open(named("Yuliya"));
    MvcTestResult page = search("{\"name\": \"Юлия\"}", "?limit=2");
    assertThat(ids(page)).containsExactly(second, first);
    MvcTestResult rest =
        search("{\"name\": \"Юлия\"}", "?limit=2&cursor=" + CaseClient.read(page, "$.next"));
    assertThat(ids(rest)).containsExactly(phonetic);
    assertThat(rest).bodyJson().doesNotHavePath("$.next");
  }

  @Test
  void neverFindsWhatTheCallerDoesNotWorkOn() {
    String id = open(YULIA);
    String wish = "{\"name\": \"Yulia\", \"documentNumber\": \"AB123456\"}";
    assertThat(ids(search(TestTokens.as("lantern", "caseworker"), wish, ""))).isEmpty();
    assertThat(ids(search(TestTokens.as(organization, "legal-adviser"), wish, ""))).isEmpty();
    assertThat(ids(search(TestTokens.as(organization, "case-supervisor"), wish, "")))
        .containsExactly(id);
  }

  @Test
  void findsHerByTheNewNameAndNoLongerByTheOld() {
    String id = open(named("Olga"));
    String correct = "/cases/" + id + "/person";
    assertThat(client.change(caller, HttpMethod.PUT, correct, "\"7\"", named("Svetlana")))
        .hasStatus(412);
    MvcTestResult corrected =
        client.change(caller, HttpMethod.PUT, correct, "\"1\"", named("Svetlana"));
    assertThat(corrected).hasStatus(200).headers().hasValue("ETag", "\"2\"");
    assertThat(ids(search("{\"name\": \"Светлана\"}"))).containsExactly(id);
    assertThat(ids(search("{\"name\": \"Olga\"}"))).isEmpty();
  }

  @Test
  void decidesAgainWhetherSheIsAChildWhenHerBirthDateIsCorrected() {
    String id = open(YULIA);
    MvcTestResult corrected =
        client.change(
            caller,
            HttpMethod.PUT,
            "/cases/" + id + "/person",
            "\"1\"",
            YULIA.replace("1999", "2012"));
    assertThat(corrected).bodyJson().extractingPath("$.child").isEqualTo(true);
    assertThat(corrected)
        .bodyJson()
        .extractingPath("$.person.identityDocuments[0].number")
        .isEqualTo("AB 123-456");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{}|/name",
        "{\"name\": \"...\"}|/name",
        "{\"name\": \"\"}|/name",
        "{\"name\": {\"$ne\": null}}|/name",
        "{\"documentNumber\": \"- -\"}|/documentNumber",
        "{\"birthYear\": 99}|/birthYear",
        "{\"birthYear\": \"x\"}|/birthYear",
        "{\"name\": \"Yulia\", \"organizationId\": \"harbour\"}|/organizationId",
      })
  void namesTheFieldAtFault(String body, String pointer) {
    MvcTestResult refused = search(caller, body, "");
    assertThat(refused).hasStatus(400);
    assertThat(refused).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo(pointer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xxx", "MToxMDAwMA", "MTphIGI"})
  void refusesACursorThatItDidNotGive(String cursor) {
    MvcTestResult refused = search(caller, "{\"name\": \"Yulia\"}", "?cursor=" + cursor);
    assertThat(refused).hasStatus(400);
    assertThat(refused).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo("?cursor");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"AB 123-456\"|\"--\"|/person/identityDocuments/0/number",
        "\"issuingCountry\": \"UA\"|\"issuingCountry\": \"ZZ\"|/person/identityDocuments/0/issuingCountry",
        "\"passport\"|\"pass\"|/person/identityDocuments/0/kind",
        "\"passport\"|\"passport\", \"expiresOn\": \"2030-02-31\"|/person/identityDocuments/0/expiresOn",
        "\"Lady Zhanna\"|\"\"|/person/aliases/0",
      })
  void refusesNamesAndDocumentsThatAreNone(String right, String wrong, String pointer) {
    MvcTestResult refused = client.post(caller, "/cases", body(YULIA.replace(right, wrong)));
    assertThat(refused).hasStatus(400);
    assertThat(refused)
        .bodyJson()
        .extractingPath("$.errors[*].pointer")
        .asArray()
        .contains(pointer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"shelter-manager", "shelter-worker", "analyst", "auditor", "service"})
  void isForNobodyWhoMayNotSeeWhoSheIs(String role) {
    assertThat(search(TestTokens.as(organization, role), "{\"name\": \"Yulia\"}", ""))
        .hasStatus(403);
  }

  @Test
  void hidesOtherNamesAndDocumentsFromThoseWhoMayNotSeeWhoSheIs() {
    String id = open(YULIA);
    var both = TestTokens.as(organization, "case-supervisor");
    assertThat(client.get(both, "/cases/" + id))
        .bodyJson()
        .extractingPath("$.person.aliases[0]")
        .isEqualTo("Lady Zhanna");
    client.change(
        caller,
        HttpMethod.PUT,
        "/cases/%s/care-team/%s-shelter-worker".formatted(id, organization),
        "\"1\"",
        "");
    MvcTestResult seen = client.get(TestTokens.as(organization, "shelter-worker"), "/cases/" + id);
    assertThat(seen).hasStatus(200).bodyJson().doesNotHavePath("$.person.aliases");
    assertThat(seen).bodyJson().doesNotHavePath("$.person.identityDocuments");
  }

  @Test
  void storesNothingFromWhichANameCouldBeReadOrGuessed() throws Exception {
    String id = open(YULIA);
    Document stored = stored(id);
    assertThat(stored.toJson().toLowerCase(Locale.ROOT))
        .doesNotContain("юлия", "yuliya", "zhanna", "123456", "1999");
    List<String> tokens = stored.getList("tokens", String.class);
    assertThat(tokens).isNotEmpty();
    for (String word : List.of("yuliya", "NAME/SPELLING|yuliya")) {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(word.getBytes(UTF_8));
      assertThat(tokens)
          .doesNotContain(
              Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, 16)));
    }
  }

  @Test
  void putsEachCaseThatItShowsOnRecordAsReadWithoutWhatWasLookedFor() {
    String shown = open(YULIA);
    String other = open(named("Olga"));
    search("{\"name\": \"Yulia\"}");
    MvcTestResult audit = audit(shown);
    assertThat(CaseClient.readAll(audit, "$.items[?(@.operation == 'searchCases')].kind"))
        .containsExactly("read");
    assertThat(audit).bodyText().doesNotContain("Yulia");
    assertThat(CaseClient.readAll(audit(other), "$.items[*].operation"))
        .doesNotContain("searchCases");
  }

  @Test
  void leavesNoTokenInAnAnswerOrEvent() {
    String id = open(YULIA);
    Document stored = stored(id);
    String token = stored.getList("tokens", String.class).getFirst();
    assertThat(client.get(caller, "/cases/" + id)).bodyText().doesNotContain(token);
    assertThat(search("{\"name\": \"Yulia\"}")).bodyText().doesNotContain(token);
    for (String collection : database.listCollectionNames()) {
      if (!collection.equals("cases")) {
        database
            .getCollection(collection)
            .find()
            .forEach(it -> assertThat(it.toJson()).doesNotContain(token));
      }
    }
  }

  private MvcTestResult audit(String id) {
    return client.get(TestTokens.as(organization, "auditor"), "/cases/" + id + "/audit-events");
  }

  private Document stored(String id) {
    return Objects.requireNonNull(
        database.getCollection("cases").find(eq("_id", id)).first(), "no such case");
  }

  private String open(String person) {
    MvcTestResult opened = client.post(caller, "/cases", body(person));
    assertThat(opened).hasStatus(201);
    return CaseClient.read(opened, "$.id");
  }

  private static String body(String person) {
    return "{\"person\": %s, \"screening\": %s}".formatted(person, CaseClient.SCREENING);
  }

  private static String named(String names) {
    return "{\"givenNames\": \"%s\", \"sex\": \"female\", \"nationality\": \"UA\"}"
        .formatted(names);
  }

  private MvcTestResult search(String wish) {
    return search(wish, "");
  }

  private MvcTestResult search(String wish, String query) {
    MvcTestResult found = search(caller, wish, query);
    assertThat(found).hasStatus(200);
    return found;
  }

  private MvcTestResult search(RequestPostProcessor by, String wish, String query) {
    return client.post(by, "/cases/searches" + query, wish);
  }

  private static List<String> ids(MvcTestResult found) {
    return CaseClient.readAll(found, "$.items[*].summary.id");
  }

  /** The first match of the first case. */
  private static List<String> matched(MvcTestResult found) {
    return List.of(
        CaseClient.read(found, "$.items[0].matches[0].field"),
        CaseClient.read(found, "$.items[0].matches[0].how"));
  }
}
