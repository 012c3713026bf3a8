package org.passage.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.cases.CaseClient.CASEWORKER;
import static org.passage.cases.CaseClient.SCREENING;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passage.chassis.testing.ServiceTest;
import org.passage.chassis.testing.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ServiceTest
class IdempotencyTest {
  private static final String HOOKS = "/api/cases/v1/webhook-subscriptions";
  private static final String BODY =
      """
      {"person": {"sex": "female", "nationality": "MD"}, "screening": %s}\
      """
          .formatted(SCREENING);

  @Autowired MockMvcTester mvc;
  @Autowired MongoDatabase database;
  String key;

  @BeforeEach
  void key() {
    key = UUID.randomUUID().toString();
  }

  @Test
  void givesTheFirstAnswerAgainAndDoesNothingTwice() throws Exception {
    long before = cases();
    MvcTestResult first = open(CASEWORKER, BODY);
    MvcTestResult again = open(CASEWORKER, BODY);
    assertThat(first).hasStatus(201);
    assertThat(again).hasStatus(201).headers().hasValue("ETag", "\"1\"");
    assertThat(again.getResponse().getHeader("Location"))
        .isEqualTo(first.getResponse().getHeader("Location"));
    assertThat(again.getResponse().getContentAsString())
        .isEqualTo(first.getResponse().getContentAsString());
    assertThat(cases()).isEqualTo(before + 1);
  }

  @Test
  void doesItOnceWhenManyArriveAtOnce() throws Exception {
    long before = cases();
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<String> ids =
          callers
              .invokeAll(
                  IntStream.range(0, 8)
                      .<java.util.concurrent.Callable<String>>mapToObj(
                          i -> () -> CaseClient.read(open(CASEWORKER, BODY), "$.id"))
                      .toList())
              .stream()
              .map(it -> it.resultNow())
              .distinct()
              .toList();
      assertThat(ids).hasSize(1);
    }
    assertThat(cases()).isEqualTo(before + 1);
  }

  @Test
  void refusesAnotherBodyWithTheSameKey() {
    assertThat(open(CASEWORKER, BODY)).hasStatus(201);
    MvcTestResult other = open(CASEWORKER, BODY.replace("female", "male"));
    assertThat(other).hasStatus(422);
    assertThat(CaseClient.read(other, "$.type")).endsWith("/idempotency-key-reused");
  }

  @Test
  void letsAnotherCallerUseTheSameKey() {
    assertThat(open(CASEWORKER, BODY)).hasStatus(201);
    RequestPostProcessor stranger = TestTokens.as("stranger", "caseworker");
    assertThat(CaseClient.read(open(stranger, BODY), "$.organizationId")).isEqualTo("stranger");
  }

  @Test
  void forgetsAKeyWhoseRequestWasRefused() {
    assertThat(open(CASEWORKER, BODY.replace("MD", "ZZ"))).hasStatus(400);
    assertThat(open(CASEWORKER, BODY)).hasStatus(201);
  }

  @Test
  void refusesAKeyThatIsNone() {
    key = "a b";
    MvcTestResult refused = open(CASEWORKER, BODY);
    assertThat(refused).hasStatus(400);
    assertThat(CaseClient.read(refused, "$.errors[0].pointer")).isEqualTo("?Idempotency-Key");
  }

  @Test
  void doesNotReadABodyWithoutEnd() {
    MvcTestResult refused = open(CASEWORKER, BODY + " ".repeat(1 << 20));
    assertThat(refused).hasStatus(413);
    assertThat(CaseClient.read(refused, "$.type")).endsWith("/body-too-large");
  }

  @Test
  void findsWhatWasWrittenWhenItStoppedBeforeItAnswered() {
    String id = CaseClient.read(open(CASEWORKER, BODY), "$.id");
    long before = cases();
    stopBeforeTheAnswer();
    assertThat(CaseClient.read(open(CASEWORKER, BODY), "$.id")).isEqualTo(id);
    assertThat(cases()).isEqualTo(before);
  }

  @Test
  void isAnsweredWithTheChangeThatItMadeWhenItStoppedBeforeItAnswered() throws Exception {
    MvcTestResult made =
        post(
            TestTokens.as("harbour", "identity-admin"),
            HOOKS,
            "{\"url\": \"https://1.1.1.1/\"}",
            null);
    assertThat(made).hasStatus(201);
    String rotations = HOOKS + "/" + CaseClient.read(made, "$.id") + "/secret-rotations";
    key();
    RequestPostProcessor admin = TestTokens.as("harbour", "identity-admin");
    MvcTestResult first = post(admin, rotations, "", "\"1\"");
    assertThat(first).hasStatus(200);
    stopBeforeTheAnswer();
    MvcTestResult again = post(admin, rotations, "", "\"1\"");
    assertThat(again).hasStatus(200).headers().hasValue("ETag", "\"2\"");
    assertThat(again.getResponse().getContentAsString())
        .isEqualTo(first.getResponse().getContentAsString());
    key();
    assertThat(post(admin, rotations, "", "\"1\"")).hasStatus(412);
  }

  @Test
  void isAnotherOneForAnotherOrganizationOfTheSameCaller() {
    assertThat(CaseClient.read(open(clerkOf("harbour"), BODY), "$.organizationId"))
        .isEqualTo("harbour");
    assertThat(CaseClient.read(open(clerkOf("sunrise"), BODY), "$.organizationId"))
        .isEqualTo("sunrise");
  }

  @Test
  void isForgottenAfterADay() {
    String id = CaseClient.read(open(CASEWORKER, BODY), "$.id");
    database
        .getCollection("attempts")
        .updateOne(
            newest(),
            Updates.set("startedAt", Instant.now().minus(Duration.ofHours(24)).minusSeconds(1)));
    assertThat(CaseClient.read(open(CASEWORKER, BODY), "$.id")).isNotEqualTo(id);
  }

  private static RequestPostProcessor clerkOf(String organization) {
    return SecurityMockMvcRequestPostProcessors.jwt()
        .jwt(token -> token.subject("clerk").claim("organization", List.of(organization)))
        .authorities(AuthorityUtils.createAuthorityList("caseworker"));
  }

  private MvcTestResult post(
      RequestPostProcessor caller, String path, String body, @Nullable String ifMatch) {
    var request =
        mvc.post()
            .uri(path)
            .with(caller)
            .header("Idempotency-Key", key)
            .contentType(MediaType.APPLICATION_JSON)
            .content(body);
    return (ifMatch == null ? request : request.header("If-Match", ifMatch)).exchange();
  }

  private Bson newest() {
    Document newest =
        database.getCollection("attempts").find().sort(Sorts.descending("startedAt")).first();
    return Filters.eq("_id", Objects.requireNonNull(newest).get("_id"));
  }

  /** As it is left when the service dies between the change and the answer. */
  private void stopBeforeTheAnswer() {
    database
        .getCollection("attempts")
        .updateOne(
            newest(),
            Updates.combine(
                Updates.unset("answer"), Updates.set("startedAt", Instant.now().minusSeconds(60))));
  }

  @Test
  void keepsNothingOfHerOrTheCallerInTheClear() {
    assertThat(open(CASEWORKER, BODY.replace("\"sex\"", "\"givenNames\": \"Planted\", \"sex\"")))
        .hasStatus(201);
    StringBuilder dump = new StringBuilder();
    for (String name : database.listCollectionNames()) {
      database
          .getCollection(name, RawBsonDocument.class)
          .find()
          .forEach(it ->
              dump.append(new String(it.getByteBuffer().array(), StandardCharsets.ISO_8859_1)));
    }
    assertThat(dump.toString()).contains("sealed").doesNotContain("Planted").doesNotContain(key);
  }

  private MvcTestResult open(RequestPostProcessor caller, String body) {
    return mvc.post()
        .uri("/api/cases/v1/cases")
        .with(caller)
        .header("Idempotency-Key", key)
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }

  private long cases() {
    return database.getCollection("cases").countDocuments(new Document());
  }
}
