package org.passage.cases.extrafield;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.cases.CaseClient.CASEWORKER;

import com.jayway.jsonpath.JsonPath;
import com.mongodb.client.MongoDatabase;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passage.cases.CaseClient;
import org.passage.chassis.testing.ServiceTest;
import org.passage.chassis.testing.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ServiceTest
class ExtraFieldControllerTest {
  private static final RequestPostProcessor SUPERVISOR =
      TestTokens.as("harbour", "case-supervisor");
  private static final String HEAD =
      """
      "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": false\
      """;
  private static final String FIELDS =
      """
      {"fileNumber": {"type": "string", "pattern": "^HB-[0-9]{4}$", "x-searchable": true},
       "visits": {"type": "integer", "minimum": 0},
       "allergies": {"type": "array", "maxItems": 3, "items": {"type": "string"}, "x-field-class": "health"}}\
      """;

  @Autowired MockMvcTester mvc;
  @Autowired MongoDatabase database;
  CaseClient client;
  String path = "";

  @BeforeEach
  void openCase() {
    client = new CaseClient(mvc);
    path = "/cases/" + client.openCase() + "/extra-fields";
    assertThat(register(FIELDS, "")).hasStatus(201);
  }

  @Test
  void areRecordedAsTheirSchemaSaysAndSealed() {
    assertThat(client.get(CASEWORKER, path)).hasStatus(200).hasHeader("ETag", "\"0\"");
    assertThat(record("\"0\"", "{\"fileNumber\": \"HB-2041\", \"visits\": 3}"))
        .hasStatus(200)
        .hasHeader("ETag", "\"1\"");
    MvcTestResult shown = client.get(CASEWORKER, path);
    assertThat(shown).bodyJson().extractingPath("$.values.fileNumber").isEqualTo("HB-2041");
    assertThat(shown).bodyJson().extractingPath("$.values.visits").isEqualTo(3);
    for (Document stored : database.getCollection("extra_fields").find()) {
      assertThat(stored.toJson()).doesNotContain("HB-2041");
    }
    assertThat(record("\"0\"", "{}")).hasStatus(412);
    assertThat(record("\"1\"", "{}")).hasStatus(200);
  }

  @Test
  void standInExportsForThoseWhoMaySeeThem() throws UnsupportedEncodingException {
    assertThat(record("\"0\"", "{\"fileNumber\": \"HB-2042\", \"visits\": 3}")).hasStatus(200);
    assertThat(exported("caseworker").lines().findFirst().orElse(""))
        .endsWith(",ext_fileNumber,ext_visits,ext_allergies");
    assertThat(exported("caseworker")).contains(",HB-2042,3,\r\n");
    assertThat(exported("legal-adviser").lines().findFirst().orElse(""))
        .endsWith(",ext_fileNumber,ext_visits");
  }

  private String exported(String role) throws UnsupportedEncodingException {
    return client
        .get(TestTokens.as("harbour", role), "/cases/export")
        .getResponse()
        .getContentAsString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'fileNumber': 'secret-17'}|/values/fileNumber",
        "{'visits': -1}|/values/visits",
        "{'visits': 1.5}|/values/visits",
        "{'visits': '3'}|/values/visits",
        "{'nickname': 'secret-17'}|/values/nickname",
        "{'allergies': ['a', 2]}|/values/allergies/1",
        "{'allergies': ['a', 'b', 'c', 'd']}|/values/allergies",
        "{'visits': {'$ne': 1}}|/values/visits"
      })
  void namesEachFieldThatIsWrongAndRepeatsNoValue(String values, String pointer) {
    MvcTestResult refused = record("\"0\"", values.replace('\'', '"'));
    assertThat(refused).hasStatus(400);
    assertThat(CaseClient.readAll(refused, "$.errors[*].pointer")).containsExactly(pointer);
    assertThat(refused).bodyText().doesNotContain("secret-17");
  }

  @Test
  void areHiddenByTheirClassAndStayWhenSomebodyElseWrites() {
    RequestPostProcessor legal = TestTokens.as("harbour", "legal-adviser");
    record("\"0\"", "{\"fileNumber\": \"HB-0001\", \"allergies\": [\"nuts\"]}");
    String hers = path.replace("/extra-fields", "");
    String team = hers + "/care-team/harbour-legal-adviser";
    client.change(CASEWORKER, HttpMethod.PUT, team, "\"1\"", "");
    assertThat(client.get(legal, path)).hasStatus(200).bodyText().doesNotContain("nuts", "allerg");

    assertThat(put(legal, "\"1\"", "{\"allergies\": []}")).hasStatus(400);
    assertThat(put(legal, "\"1\"", "{\"fileNumber\": \"HB-0002\"}")).hasStatus(200);

    assertThat(client.get(CASEWORKER, path))
        .bodyText()
        .contains("nuts", "HB-0002")
        .doesNotContain("HB-0001");
  }

  @Test
  void keepTheVersionTheyWereWrittenBy() {
    record("\"0\"", "{\"fileNumber\": \"HB-0001\"}");
    int before = number(client.get(CASEWORKER, path));
    assertThat(register("{\"colour\": {\"type\": \"string\"}}", "")).hasStatus(201);
    MvcTestResult shown = client.get(CASEWORKER, path);
    assertThat(number(shown)).isEqualTo(before);
    assertThat(shown).bodyText().contains("HB-0001");
    assertThat(record("\"1\"", "{\"fileNumber\": \"HB-0001\"}")).hasStatus(400);
    assertThat(record("\"1\"", "{\"colour\": \"blue\"}")).hasStatus(200);
    assertThat(number(client.get(CASEWORKER, path))).isEqualTo(before + 1);
  }

  @Test
  void areFoundWhereTheyAreMarkedByThoseWhoWorkOnTheCase() {
    record("\"0\"", "{\"fileNumber\": \"HB-7777\"}");
    String search = "{\"field\": \"fileNumber\", \"value\": \" hb-7777 \"}";
    assertThat(found(CASEWORKER, search)).hasSize(1);
    assertThat(found(SUPERVISOR, search)).hasSize(1);
    assertThat(found(TestTokens.as("harbour", "health-worker"), search)).isEmpty();
    assertThat(found(CASEWORKER, search.replace("7777", "777"))).isEmpty();
    for (String other : List.of("visits", "allergies", "nothing")) {
      assertThat(search(CASEWORKER, search.replace("fileNumber", other))).hasStatus(400);
    }
    assertThat(search(TestTokens.as("stranger", "caseworker"), search)).hasStatus(400);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'a': {'$ref': 'http://example.org/s'}}|/schema/properties/a/type",
        "{'a': {'type': 'string', '$ref': 'http://example.org/s'}}|/schema/properties/a/$ref",
        "{'a': {'type': 'object', 'properties': {}}}|/schema/properties/a/type",
        "{'a': {'type': 'array', 'items': {'type': 'array'}}}|/schema/properties/a/items/type",
        "{'a': {'type': 'string', 'pattern': '(?=x)y'}}|/schema/properties/a/pattern",
        "{'a': {'type': 'string', 'pattern': '(a)\\\\1'}}|/schema/properties/a/pattern",
        "{'a': {'type': 'integer', 'x-searchable': true}}|/schema/properties/a/x-searchable",
        "{'a': {'type': 'string', 'x-field-class': 'secret'}}|/schema/properties/a/x-field-class",
        "{'$a': {'type': 'string'}}|/schema/properties/$a",
        "{}|/schema/properties"
      })
  void refusesASchemaThatIsMore(String fields, String pointer) {
    MvcTestResult refused = register(fields.replace('\'', '"'), "");
    assertThat(refused).hasStatus(400);
    assertThat(CaseClient.readAll(refused, "$.errors[*].pointer")).contains(pointer);
  }

  @Test
  @Timeout(20)
  void isNotHeldUpByAPatternThatGoesBackAndForth() {
    assertThat(register("{\"a\": {\"type\": \"string\", \"pattern\": \"^(a+)+$\"}}", ""))
        .hasStatus(201);
    long start = System.nanoTime();
    assertThat(record("\"0\"", "{\"a\": \"" + "a".repeat(20_000) + "!\"}")).hasStatus(400);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void areDefinedBySupervisorsEachForTheirOwnOrganization() {
    assertThat(client.post(CASEWORKER, "/extra-field-schemas", "{}")).hasStatus(403);
    assertThat(register(FIELDS, ", \"required\": [\"allergies\"]")).hasStatus(400);
    assertThat(register(FIELDS, ", \"allOf\": []")).hasStatus(400);
    assertThat(register(FIELDS.replace("^HB", "^" + "x".repeat(33_000)), "")).hasStatus(400);
    String id = CaseClient.read(register(FIELDS, ""), "$.id");
    assertThat(client.get(CASEWORKER, "/extra-field-schemas/" + id)).hasStatus(200);
    assertThat(client.get(CASEWORKER, "/extra-field-schemas?limit=1"))
        .bodyJson()
        .extractingPath("$.items[0].id")
        .isEqualTo(id);
    RequestPostProcessor stranger = TestTokens.as("stranger", "caseworker");
    assertThat(client.get(stranger, "/extra-field-schemas/" + id)).hasStatus(404);
    assertThat(client.get(stranger, path)).hasStatus(404);
  }

  private MvcTestResult register(String fields, String more) {
    return client.post(
        SUPERVISOR,
        "/extra-field-schemas",
        "{\"schema\": {%s, \"properties\": %s%s}}".formatted(HEAD, fields, more));
  }

  private MvcTestResult record(String ifMatch, String values) {
    return put(CASEWORKER, ifMatch, values);
  }

  private MvcTestResult put(RequestPostProcessor caller, String ifMatch, String values) {
    return client.change(caller, HttpMethod.PUT, path, ifMatch, "{\"values\": " + values + "}");
  }

  private MvcTestResult search(RequestPostProcessor caller, String body) {
    return client.post(caller, "/cases/extra-field-searches", body);
  }

  private List<String> found(RequestPostProcessor caller, String body) {
    MvcTestResult found = search(caller, body);
    assertThat(found).hasStatus(200);
    return CaseClient.readAll(found, "$.items[*].caseId");
  }

  private static int number(MvcTestResult shown) {
    try {
      return JsonPath.read(shown.getResponse().getContentAsString(), "$.number");
    } catch (UnsupportedEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
