package org.passage.referrals.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passage.referrals.testing.Answer;
import org.passage.referrals.testing.Journey;
import org.passage.referrals.testing.Person;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExchangeTest extends Journey {
  private static final JsonMapper JSON = new JsonMapper();

  /** As other directories publish it: more than we know, numbers as texts, names of languages. */
  private static final String PACKAGE =
      """
      [{"id": "d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610", "name": "Casa  Noua", "description": "Help", "logo": "x",
        "year_incorporated": 2011, "website": "https://casa.example", "tax_id": "1",
        "phones": [{"id": "a", "number": "022 123456", "extension": "12", "type": "cell", "languages": [{"id": "l", "name": "Romanian"}]}],
        "contacts": [{"id": "c", "name": "Ana", "title": "Director"}],
        "locations": [{"id": "3a19ff88-4620-4d17-9830-ac1d859eb5d5", "location_type": "physical", "name": "Office",
          "latitude": 47.02, "longitude": 28.83,
          "addresses": [{"id": "x", "address_1": "Strada 1", "city": "Chisinau", "state_province": "MD-CU", "postal_code": "2001", "country": "MD", "address_type": "physical"}],
          "schedules": [
            {"id": "s", "freq": "WEEKLY", "byday": "MO, TU", "opens_at": "09:00", "closes_at": "17:00:00"},
            {"id": "t", "opens_at": "00:00", "closes_at": "23:59", "valid_from": "2026-12-01", "valid_to": "2026-12-02"},
            {"id": "u", "valid_from": "2026-12-25", "valid_to": "2026-12-26"}]}],
        "services": [{"id": "ac148810-d857-441c-9679-408f346de14b", "name": "Law", "status": "temporarily closed",
          "minimum_age": 16, "maximum_age": 60.5, "fees_description": "None",
          "languages": [{"id": "l", "code": "uk"}, {"id": "m", "code": "ron"}],
          "required_documents": [{"id": "d", "document": "Passport"}],
          "attributes": [
            {"id": "p", "taxonomy_term": {"id": "q", "name": "Legal", "description": "", "code": "legal", "taxonomy": "passage:assistance-type"}},
            {"id": "r", "taxonomy_term": {"id": "s", "name": "Other", "description": "", "code": "BH-1", "taxonomy": "AIRS"}}],
          "service_at_locations": [{"id": "e", "location": {"id": "3a19ff88-4620-4d17-9830-ac1d859eb5d5", "location_type": "physical"}}]}]}]\
      """;

  @Test
  void takesInWhatOthersPublishOnce() {
    Answer first = imported(harbour(), "{}", PACKAGE);
    assertThat(counts(first)).containsExactly("completed", "1", "1", "0", "0", "0");
    Answer found = found("Casa Noua");
    assertThat(found.text("$.items[0].country")).isEqualTo("MD");
    assertThat(found.text("$.items[0].profile.phones[0].number")).isEqualTo("+37322123456");
    assertThat(found.texts("$.items[0].profile.phones[0].languages")).hasSize(1);
    assertThat(found.text("$.items[0].profile.services[0].status")).isEqualTo("temporarily-closed");
    assertThat(found.text("$.items[0].profile.services[0].assistance[0]")).isEqualTo("legal");
    assertThat(found.text("$.items[0].profile.services[0].languages[0]")).isEqualTo("ukr");
    assertThat(found.text("$.items[0].profile.services[0].eligibility.maxAge")).isEqualTo("60");
    assertThat(found.text("$.items[0].profile.locations[0].region")).isEqualTo("MD-CU");
    assertThat(found.text("$.items[0].profile.locations[0].schedules[0].rule"))
        .isEqualTo("FREQ=WEEKLY;BYDAY=MO,TU");
    assertThat(found.text("$.items[0].profile.locations[0].schedules[1].closesAt"))
        .isEqualTo("00:00");
    assertThat(found.text("$.items[0].profile.locations[0].closures[0].from"))
        .isEqualTo("2026-12-25");
    assertThat(found.texts("$.items[0].profile.offerings")).hasSize(1);

    assertThat(counts(imported(harbour(), "{}", PACKAGE)))
        .containsExactly("completed", "1", "0", "0", "1", "0");
    String moved = PACKAGE.replace("Strada 1", "Strada 2");
    assertThat(counts(imported(harbour(), "{\"dryRun\": true}", moved)))
        .containsExactly("completed", "1", "0", "1", "0", "0");
    assertThat(found("Casa Noua").text("$.items[0].profile.locations[0].address.lines[0]"))
        .isEqualTo("Strada 1");
    assertThat(counts(imported(harbour(), "{}", moved)))
        .containsExactly("completed", "1", "0", "1", "0", "0");
    assertThat(found("Casa Noua").texts("$.items[*].profile.locations[0].address.lines[0]"))
        .containsExactly("Strada 2");
  }

  @Test
  void takesInTheGoodOnesAndNamesWhatIsWrongWithTheOthers() {
    Answer done =
        imported(
            harbour(),
            "{\"country\": \"MD\"}",
            """
            {"page_number": 1, "contents": [
              {"id": "one", "name": "Buna Unu", "description": ""},
              {"id": "two", "description": "", "services": [{"id": "s", "name": "S"}],
               "phones": [{"number": "1"}]},
              "three",
              {"id": "four", "name": "Four", "locations": [{"id": "l", "location_type": "physical", "latitude": 99,
                "schedules": [{"opens_at": "nine", "closes_at": "10:00", "byday": "MO"}]}]},
              {"id": "five", "name": "Five", "locations": [{"id": "l", "location_type": "physical", "latitude": 1, "longitude": 2,
                "attributes": [{"id": "a", "label": "confidential", "value": "true"}]}]},
              {"id": "six", "name": "Buna Sase"}]}\
            """);
    assertThat(counts(done)).containsExactly("completed", "6", "2", "0", "0", "4");
    assertThat(errors(done))
        .containsExactly(
            "/contents/1/name",
            "/contents/1/phones/0/number",
            "/contents/1/services/0/status",
            "/contents/2",
            "/contents/3/locations/0/latitude",
            "/contents/3/locations/0/longitude",
            "/contents/3/locations/0/schedules/0/opens_at",
            "/contents/4/locations/0/latitude",
            "/contents/4/locations/0/longitude");
    assertThat(found("buna sase").texts("$.items")).hasSize(1);
    assertThat(found("Four").texts("$.items")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"{\"a\": 1}|0", "nothing|0", "[{\"id\": \"cut\", \"name\": \"Cut\"}, {\"id\": \"|1"})
  void refusesWhatIsNoPackage(String file, long before) {
    Answer done = imported(harbour(), "{\"country\": \"MD\"}", file);
    assertThat(done.text("$.state")).isEqualTo("refused");
    assertThat(done.text("$.entries")).isEqualTo(String.valueOf(before));
    assertThat(errors(done)).hasSize(1);
  }

  @Test
  void refusesAnEntryThatIsMuchTooLong() {
    String huge = "[{\"id\": \"x\", \"tags\": [" + "\"0123456789\",".repeat(400_000) + "1]}]";
    assertThat(imported(harbour(), "{}", huge).text("$.state")).isEqualTo("refused");
  }

  @Test
  void belongsToOneOrganizationAndHasOneFile() {
    Answer begun = harbour().post("/agency-imports", "{}").is(201);
    String path = "/agency-imports/" + begun.id();
    stranger().get(path).isProblem(404, "not-found");
    stranger().get(path + "/errors").isProblem(404, "not-found");
    harbour().put(path + "/content", "[]", null).isProblem(428, "precondition-required");
    stranger().put(path + "/content", "[]", begun.etag()).isProblem(404, "not-found");
    harbour().put(path + "/content", "[]", begun.etag()).is(202);
    awaited(harbour(), path);
    // A moment after it is finished its file is cleared away, which is another version.
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() ->
            harbour()
                .put(path + "/content", "[]", harbour().get(path).etag())
                .isProblem(409, "import-has-its-file"));
    assertThat(harbour().get("/agency-imports").texts("$.items[*].id")).contains(begun.id());
  }

  @Test
  void comesBackAsItWentOut() {
    imported(
        harbour(),
        "{}",
        PACKAGE
            .replace("Casa  Noua", "Round trip")
            .replace("MD", "RO")
            .replace("022 123456", "+37322123456"));
    harbour()
        .post(
            "/agencies",
            """
            {"name": "House", "country": "RO", "profile": {"languages": ["ron"],
              "services": [{"key": "stay", "name": "Stay", "status": "active", "assistance": ["housing"],
                "eligibility": {"sexes": ["female"], "minAge": 18, "nationalities": ["RO", "MD"]}}],
              "locations": [{"key": "house", "kind": "physical", "confidential": true, "country": "RO", "region": "RO-IS",
                "schedules": [{"rule": "FREQ=MONTHLY;BYDAY=1SA", "opensAt": "22:00", "closesAt": "06:00"}]}],
              "offerings": [{"service": "stay", "location": "house"}]}}\
            """)
        .is(201);
    String out = harbour().get("/agency-export?country=RO").is(200).body();
    assertThat(HsdsShape.faults(JSON.readTree(out))).isEmpty();
    assertThat(out).contains("RO-IS").doesNotContain("address_1\":\"\"");
    Answer in = imported(stranger(), "{}", out);
    assertThat(in.text("$.failed")).as(errors(in).toString()).isEqualTo("0");
    List<JsonNode> theirs = profiles("listedBy", "stranger");
    assertThat(theirs)
        .hasSize(2)
        .containsExactlyInAnyOrderElementsOf(profiles("listedBy", "harbour"));
  }

  /** Without the keys, which are identifiers of the package now. */
  private List<JsonNode> profiles(String field, String value) {
    List<JsonNode> profiles = new ArrayList<>();
    JSON.readTree(harbour().get("/agencies?country=RO&limit=100").is(200).body())
        .path("items")
        .forEach(it -> {
          if (it.path(field).asString().equals(value)) {
            profiles.add(
                JSON.readTree(
                    it.path("profile")
                        .toString()
                        .replaceAll("\"(key|service|location)\":\"[^\"]*\"", "\"$1\":\"\"")));
          }
        });
    return profiles;
  }

  private Answer found(String name) {
    return harbour().get("/agencies?name=" + name).is(200);
  }

  private static Answer imported(Person by, String wish, String file) {
    Answer begun = by.post("/agency-imports", wish).is(201);
    String path = "/agency-imports/" + begun.id();
    by.put(path + "/content", file, begun.etag()).is(202);
    return awaited(by, path);
  }

  private static Answer awaited(Person by, String path) {
    return Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> by.get(path).is(200), it -> it.has("$.finishedAt"));
  }

  private List<String> errors(Answer of) {
    return harbour()
            .get("/agency-imports/" + of.id() + "/errors?limit=100")
            .body()
            .contains("items")
        ? harbour()
            .get("/agency-imports/" + of.id() + "/errors?limit=100")
            .texts("$.items[*].pointer")
        : List.of();
  }

  private static List<String> counts(Answer it) {
    return List.of(
        it.text("$.state"),
        it.text("$.entries"),
        it.text("$.listed"),
        it.text("$.changed"),
        it.text("$.unchanged"),
        it.text("$.failed"));
  }
}
