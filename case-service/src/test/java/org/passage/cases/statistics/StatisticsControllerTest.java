package org.passage.cases.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import com.mongodb.client.MongoDatabase;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passage.cases.CaseClient;
import org.passage.chassis.figures.Blocks;
import org.passage.chassis.testing.ServiceTest;
import org.passage.chassis.testing.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ServiceTest
class StatisticsControllerTest {
  private static final int YEAR = 2025;
  private static final int SMALLEST = 10;

  @Autowired MockMvcTester mvc;
  @Autowired MongoDatabase database;
  @Autowired Hidden hidden;
  CaseClient client;

  @BeforeEach
  void call() {
    client = new CaseClient(mvc);
  }

  @Test
  void tellsWhatANaiveRecountOfTwentyThousandCasesGives() {
    List<Fact> facts = generated("counting", 20_000);
    check(facts, "counting", "sex", "nationality", it -> it.sex, it -> List.of(it.nationality));
    check(facts, "counting", "purpose", "office", it -> it.purposes.getFirst(), null);
    check(facts, "counting", "age-group", "purpose", it -> it.age, it -> it.purposes);
    check(facts, "counting", "office", "sex", it -> it.office, it -> List.of(it.sex));
  }

  private void check(
      List<Fact> facts,
      String organization,
      String rows,
      String columns,
      Function<Fact, String> row,
      @org.jspecify.annotations.Nullable Function<Fact, List<String>> column) {
    Map<String, Long> naive = new HashMap<>();
    for (Fact it : facts) {
      List<String> across = column == null ? List.of(it.office) : column.apply(it);
      List<String> down = column == null ? it.purposes : List.of(row.apply(it));
      for (String one : down) {
        for (String other : across) {
          naive.merge("%d-Q%d %s %s".formatted(YEAR, it.month / 3 + 1, one, other), 1L, Long::sum);
        }
      }
    }
    Map<String, Long> told = cells(get(organization, rows, columns, YEAR, ""));
    assertThat(told).isNotEmpty();
    told.forEach((at, cases) -> {
      assertThat(cases).isGreaterThanOrEqualTo(SMALLEST);
      if (!at.contains(Blocks.REST)) {
        assertThat(cases).as(at).isEqualTo(naive.get(at));
      }
    });
    long fit = naive.values().stream().filter(it -> it >= SMALLEST).count();
    assertThat(told.size()).as("of %s that are large enough", fit).isGreaterThan((int) (fit * 0.7));
    Map<String, Long> years = cells(get(organization, rows, columns, YEAR, "&by=year"));
    years.forEach((at, cases) -> {
      long sum = 0;
      for (int quarter = 1; quarter <= 4; quarter++) {
        sum += told.getOrDefault(at.replaceFirst("^" + YEAR, YEAR + "-Q" + quarter), 0L);
      }
      assertThat(cases).isEqualTo(sum);
    });
    assertThat(years).isNotEmpty();
  }

  @Test
  void tellsNothingOfAFewCases() {
    generated("small", 9);
    assertThat(cells(get("small", "sex", "office", YEAR, ""))).isEmpty();
    assertThat(cells(get("nobody", "sex", "office", YEAR, ""))).isEmpty();
    assertThat(cells(get("small", "sex", "office", 2150, ""))).isEmpty();
  }

  @Test
  void comesAsCsv() throws UnsupportedEncodingException {
    generated("commas", 2_000);
    MvcTestResult csv =
        mvc.get()
            .uri("/api/cases/v1/statistics?rows=office&columns=sex&year=" + YEAR)
            .with(TestTokens.as("commas", "analyst"))
            .header("Accept", "text/csv")
            .exchange();
    assertThat(csv).hasStatus(200).hasContentTypeCompatibleWith("text/csv");
    String text = csv.getResponse().getContentAsString();
    assertThat(text).startsWith("period,office,sex,cases\r\n").endsWith("\r\n");
    assertThat(text).contains("\r\n2025-Q1,\"rome, \"\"old\"\" town\",female,");
    assertThat(text).contains("\r\n2025-Q1,'=1+1,female,");
    assertThat(text.lines()).hasSize(1 + cells(get("commas", "office", "sex", YEAR, "")).size());
  }

  @Test
  void isForAnalystsAloneAndTheirOwnOrganization() {
    generated("own", 1_000);
    String path = "/statistics?rows=sex&columns=office&year=" + YEAR;
    for (String role : List.of("caseworker", "case-supervisor", "auditor", "identity-admin")) {
      assertThat(client.get(TestTokens.as("own", role), path)).as(role).hasStatus(403);
    }
    assertThat(cells(get("own", "sex", "office", YEAR, ""))).isNotEmpty();
    assertThat(cells(get("elsewhere", "sex", "office", YEAR, ""))).isEmpty();
  }

  @Test
  void refusesWhatItDoesNotCount() {
    RequestPostProcessor analyst = TestTokens.as("own", "analyst");
    for (String query :
        List.of(
            "rows=sex&columns=sex&year=2025",
            "rows=name&columns=sex&year=2025",
            "rows=sex&columns=office",
            "rows=sex&columns=office&year=0",
            "rows=sex&columns=office&year=2025&by=month",
            "rows=sex&columns=office&year=2025&by=day")) {
      assertThat(client.get(analyst, "/statistics?" + query)).as(query).hasStatus(400);
    }
  }

  @Test
  void keepsOfACaseOnlyWhatCountsAndGoesOnCountingWhenItIsErased() {
    String before = String.valueOf(all());
    String caseId = client.openCase();
    await().atMost(Duration.ofSeconds(10)).until(() -> found(caseId) == 1);
    assertThat(all().toString())
        .doesNotContain(caseId, "forced-labour", "deception", "recruitment");
    int kept = all().size();
    client.change(
        TestTokens.as("harbour", "case-supervisor"),
        HttpMethod.POST,
        "/cases/" + caseId + "/erasure",
        "\"1\"",
        "{\"reason\": \"her-request\"}");
    await().atMost(Duration.ofSeconds(10)).until(() -> found(caseId) == 0);
    assertThat(all()).hasSize(kept);
    assertThat(before).doesNotContain(caseId);
  }

  @Test
  void countsWhatIsInTheCases() {
    for (int i = 0; i < 12; i++) {
      // Of an organization of its own, so that what is left out does not depend on other tests.
      RequestPostProcessor caseworker = TestTokens.as("counting", "caseworker");
      MvcTestResult opened =
          client.post(
              caseworker,
              "/cases",
              """
              {"person": {"birthDate": "1999-04-12", "sex": "female", "nationality": "MD"},
               "screening": %s}\
              """
                  .formatted(CaseClient.SCREENING));
      assertThat(opened).hasStatus(201);
      assertThat(
              client.change(
                  caseworker,
                  HttpMethod.PUT,
                  "/cases/" + CaseClient.read(opened, "$.id") + "/trafficking-facts",
                  "\"0\"",
                  """
                  {"ageWhenTrafficked": 17, "exploitationPlace": {"country": "RO"}}\
                  """))
          .hasStatus(200);
    }
    int year = LocalDate.now(ZoneOffset.UTC).getYear();
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> !cells(get("counting", "sex", "purpose", year, "")).isEmpty());
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() ->
            assertThat(cells(get("counting", "means", "screening-country", year, "")))
                .allSatisfy((at, cases) -> assertThat(at).endsWith(" deception IT"))
                .hasSize(1));
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() ->
            assertThat(
                    cells(get("counting", "age-when-trafficked", "exploitation-country", year, "")))
                .allSatisfy((at, cases) -> assertThat(at).endsWith(" from-12-to-17 RO"))
                .hasSize(1));
    assertThat(cells(get("counting", "child", "decision-maker", year, "")))
        .allSatisfy((at, cases) -> assertThat(at).endsWith(" no not-recorded"))
        .hasSize(1);
  }

  private long found(String caseId) {
    return database
        .getCollection("statistics")
        .countDocuments(new Document("caseKey", hidden.caseKey(caseId)));
  }

  private List<Document> all() {
    return database
        .getCollection("statistics")
        .find(new Document("organizationId", "harbour"))
        .into(new ArrayList<>());
  }

  private MvcTestResult get(
      String organization, String rows, String columns, int year, String more) {
    MvcTestResult told =
        client.get(
            TestTokens.as(organization, "analyst"),
            "/statistics?rows=%s&columns=%s&year=%d%s".formatted(rows, columns, year, more));
    assertThat(told).hasStatus(200);
    return told;
  }

  private static Map<String, Long> cells(MvcTestResult told) {
    try {
      Map<String, Long> cells = new HashMap<>();
      List<Map<String, Object>> all =
          JsonPath.read(told.getResponse().getContentAsString(), "$.cells[*]");
      all.forEach(it ->
          cells.put(
              it.get("period") + " " + it.get("row") + " " + it.get("column"),
              Long.parseLong(String.valueOf(it.get("cases")))));
      return cells;
    } catch (UnsupportedEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Cases as they would be stored, written past the service. */
  private List<Fact> generated(String organization, int cases) {
    Random random = new Random(7);
    List<Fact> facts = new ArrayList<>();
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < cases; i++) {
      Fact fact = new Fact(random);
      facts.add(fact);
      documents.add(fact.stored(organization, hidden));
    }
    database.getCollection("statistics").insertMany(documents);
    return facts;
  }

  private static final class Fact {
    private static final List<String> SEXES = List.of("female", "male", "other", "not-stated");
    private static final List<String> COUNTRIES =
        List.of("MD", "RO", "NG", "UA", "BD", "VN", "ET", "AL", "BR", "TV");
    private static final List<String> OFFICES = List.of("rome, \"old\" town", "=1+1", "milan");
    private static final List<String> PURPOSES =
        List.of("sexual-exploitation", "forced-labour", "servitude", "organ-removal");
    private static final List<String> AGES =
        List.of("from-18-to-24", "from-25-to-34", "from-12-to-17", "from-50", "under-12");

    final int month;
    final String sex;
    final String nationality;
    final String office;
    final String age;
    final List<String> purposes;

    Fact(Random random) {
      month = random.nextInt(12);
      sex = any(SEXES, random);
      nationality = any(COUNTRIES, random);
      office = any(OFFICES, random);
      age = any(AGES, random);
      String first = any(PURPOSES, random);
      String second = any(PURPOSES, random);
      purposes = first.equals(second) ? List.of(first) : List.of(first, second);
    }

    private static String any(List<String> values, Random random) {
      return values.get((int) (values.size() * Math.pow(random.nextDouble(), 3)));
    }

    Document stored(String organization, Hidden hidden) {
      Document values = new Document();
      for (Dimension dimension : Dimension.values()) {
        values.put(dimension.name(), List.of(hidden.value(dimension, Dimension.NOT_RECORDED)));
      }
      values.put("SEX", List.of(sex));
      values.put("NATIONALITY", List.of(nationality));
      values.put("OFFICE", List.of(office));
      values.put("AGE_GROUP", List.of(hidden.value(Dimension.AGE_GROUP, age)));
      values.put(
          "PURPOSE", purposes.stream().map(it -> hidden.value(Dimension.PURPOSE, it)).toList());
      return new Document("_id", UUID.randomUUID().toString())
          .append("caseKey", UUID.randomUUID().toString())
          .append("organizationId", organization)
          .append("month", YEAR * 12 + month)
          .append("values", values);
    }
  }
}
