package org.passage.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passage.chassis.testing.ServiceTest;
import org.passage.chassis.testing.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Webhooks as every service offers them, here with this service's events. */
@ServiceTest
@Timeout(30)
class WebhooksTest {
  private static final String BASE = "/api/cases/v1/webhook-subscriptions";
  private static final RequestPostProcessor HARBOUR = TestTokens.as("harbour", "partner-agency");
  private static final RequestPostProcessor ADMIN = TestTokens.as("harbour", "identity-admin");
  private static final RequestPostProcessor SUNRISE = TestTokens.as("sunrise", "partner-agency");
  private static final List<String> RECEIVED = new CopyOnWriteArrayList<>();
  private static final HttpServer RECEIVER = receiver();
  private static volatile int status = 204;

  @Autowired MockMvcTester mvc;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    registry.add("passage.webhooks.allowed-destinations", () -> "localhost:" + port());
  }

  @BeforeEach
  void start() {
    RECEIVED.clear();
    status = 204;
  }

  @AfterEach
  void removeAll() {
    for (RequestPostProcessor caller : List.of(HARBOUR, SUNRISE)) {
      List<String> ids =
          JsonPath.read(body(call(caller, HttpMethod.GET, "", null)), "$.items[*].id");
      for (String id : ids) {
        MvcTestResult found = call(caller, HttpMethod.GET, "/" + id, null);
        assertThat(call(caller, HttpMethod.DELETE, "/" + id, null, eTag(found))).hasStatus(204);
      }
    }
  }

  @AfterAll
  static void stop() {
    RECEIVER.stop(0);
  }

  @Test
  void anEventReachesItsOrganizationSigned() throws InterruptedException {
    for (RequestPostProcessor caller : List.of(HARBOUR, SUNRISE)) {
      String body =
          """
          {"url": "http://localhost:%d/", "eventTypes": ["org.passage.cases.case-opened.v1"]}\
          """
              .formatted(port());
      assertThat(call(caller, HttpMethod.POST, "", body)).hasStatus(201);
    }
    String caseId = new CaseClient(mvc).openCase();
    await(() -> !RECEIVED.isEmpty());
    Thread.sleep(Duration.ofMillis(600));
    assertThat(RECEIVED).hasSize(1);
    assertThat(RECEIVED.getFirst())
        .contains("org.passage.cases.case-opened.v1", caseId, "v1,")
        .doesNotContain("female");
  }

  @Test
  void theSecretIsToldOnceAndAgainOnlyAtItsRotation() {
    MvcTestResult made = subscribe(HARBOUR);
    assertThat(made).hasStatus(201);
    String secret = CaseClient.read(made, "$.secret");
    assertThat(secret).startsWith("whsec_");
    String place = "/" + CaseClient.read(made, "$.id");
    MvcTestResult found = call(HARBOUR, HttpMethod.GET, place, null);
    assertThat(body(found)).doesNotContain("secret");
    assertThat(body(call(HARBOUR, HttpMethod.GET, "", null))).doesNotContain("secret");
    MvcTestResult rotated =
        call(HARBOUR, HttpMethod.POST, place + "/secret-rotations", null, eTag(found));
    assertThat(rotated).hasStatus(200);
    assertThat(CaseClient.read(rotated, "$.secret")).isNotEqualTo(secret);
    assertThat(body(rotated)).contains("formerSecretUntil");
  }

  @Test
  void aTestSaysHowItWent() {
    String place = "/" + CaseClient.read(subscribe(ADMIN), "$.id");
    assertThat(CaseClient.read(call(ADMIN, HttpMethod.POST, place + "/tests", null), "$.outcome"))
        .isEqualTo("delivered");
    status = 500;
    MvcTestResult refused = call(HARBOUR, HttpMethod.POST, place + "/tests", null);
    assertThat(CaseClient.read(refused, "$.outcome")).isEqualTo("refused");
    assertThat(RECEIVED).hasSize(2).allMatch(it -> it.contains("org.passage.webhooks.test.v1"));
    String log = body(call(HARBOUR, HttpMethod.GET, place + "/deliveries?limit=1", null));
    assertThat(JsonPath.<List<Integer>>read(log, "$.items[*].status")).containsExactly(500);
    assertThat(log).contains("next");
  }

  @Test
  void anotherOrganizationsSubscriptionIsNotThere() {
    MvcTestResult made = subscribe(HARBOUR);
    String place = "/" + CaseClient.read(made, "$.id");
    String change =
        """
        {"url": "http://localhost:%d/", "eventTypes": [], "state": "paused"}\
        """
            .formatted(port());
    assertThat(call(SUNRISE, HttpMethod.GET, place, null)).hasStatus(404);
    assertThat(call(SUNRISE, HttpMethod.PUT, place, change, "\"1\"")).hasStatus(404);
    assertThat(call(SUNRISE, HttpMethod.DELETE, place, null, "\"1\"")).hasStatus(404);
    for (String more : List.of("/deliveries", "/dead-letters")) {
      assertThat(call(SUNRISE, HttpMethod.GET, place + more, null)).hasStatus(404);
    }
    for (String more : List.of("/tests", "/secret-rotations")) {
      assertThat(call(SUNRISE, HttpMethod.POST, place + more, null, "\"1\"")).hasStatus(404);
    }
    assertThat(call(SUNRISE, HttpMethod.POST, place + "/replays", "{\"what\": \"dead-letters\"}"))
        .hasStatus(404);
    assertThat(body(call(SUNRISE, HttpMethod.GET, "", null))).doesNotContain("whs_");
    assertThat(call(TestTokens.as("harbour", "caseworker"), HttpMethod.GET, place, null))
        .hasStatus(403);
  }

  @Test
  void aChangeNeedsTheVersionThatWasRead() {
    String place = "/" + CaseClient.read(subscribe(HARBOUR), "$.id");
    String change =
        """
        {"url": "http://localhost:%d/other", "eventTypes": ["org.passage.cases.case-opened.v1"], "state": "paused"}\
        """
            .formatted(port());
    assertThat(call(HARBOUR, HttpMethod.PUT, place, change)).hasStatus(428);
    assertThat(call(HARBOUR, HttpMethod.PUT, place, change, "\"7\"")).hasStatus(412);
    MvcTestResult changed = call(HARBOUR, HttpMethod.PUT, place, change, "\"1\"");
    assertThat(changed).hasStatus(200);
    assertThat(CaseClient.read(changed, "$.state")).isEqualTo("paused");
    assertThat(call(HARBOUR, HttpMethod.DELETE, place, null, "\"1\"")).hasStatus(412);
  }

  @Test
  void anOrganizationHasTenAtMost() {
    for (int i = 0; i < 10; i++) {
      assertThat(subscribe(HARBOUR)).hasStatus(201);
    }
    assertThat(subscribe(HARBOUR)).hasStatus(409);
    assertThat(subscribe(SUNRISE)).hasStatus(201);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          {}                                                                  | /url
          {"url": "http://hooks.example/"}                                    | /url
          {"url": "https://127.0.0.1/"}                                       | /url
          {"url": "https://169.254.169.254/latest/meta-data"}                 | /url
          {"url": "https://[::1]/"}                                           | /url
          {"url": "https://localhost:27017/"}                                 | /url
          {"url": "https://user:word@1.1.1.1/"}                               | /url
          {"url": "https://1.1.1.1/", "eventTypes": ["${jndi}"]}              | /eventTypes/0
          {"url": "https://1.1.1.1/", "secret": "whsec_mine"}                 | /secret
          {"url": "https://1.1.1.1/", "organizationId": "sunrise"}            | /organizationId
          {"url": {"$ne": null}}                                              | /url
          """)
  void refusesWhatCannotBe(String body, String pointer) {
    MvcTestResult refused = call(HARBOUR, HttpMethod.POST, "", body.replace("\"\"", "\""));
    assertThat(refused).hasStatus(400);
    assertThat(CaseClient.read(refused, "$.errors[0].pointer")).isEqualTo(pointer);
    assertThat(body(call(HARBOUR, HttpMethod.GET, "", null))).doesNotContain("whs_");
  }

  @Test
  void aReplayNamesWhatItMeans() {
    String place = "/" + CaseClient.read(subscribe(HARBOUR), "$.id") + "/replays";
    assertThat(call(HARBOUR, HttpMethod.POST, place, "{\"what\": \"all\"}")).hasStatus(400);
    assertThat(call(HARBOUR, HttpMethod.POST, place, "{\"what\": \"some\"}")).hasStatus(400);
    assertThat(call(HARBOUR, HttpMethod.POST, place, "{\"what\": \"all\", \"after\": -1}"))
        .hasStatus(400);
    assertThat(call(HARBOUR, HttpMethod.POST, place, "{\"what\": \"all\", \"after\": 0}"))
        .hasStatus(202);
    assertThat(call(HARBOUR, HttpMethod.POST, place, "{\"what\": \"dead-letters\"}"))
        .hasStatus(202);
  }

  @Test
  void aPartnerReadsInTheFeedWhatConcernsItsOrganization() {
    String caseId = new CaseClient(mvc).openCase();
    await(() -> body(events(HARBOUR)).contains(caseId));
    assertThat(events(SUNRISE)).hasStatus(200);
    assertThat(JsonPath.<List<Object>>read(body(events(SUNRISE)), "$.items")).isEmpty();
    assertThat(JsonPath.<Integer>read(body(events(SUNRISE)), "$.next")).isPositive();
    assertThat(body(events(TestTokens.as("passage", "service")))).contains(caseId);
    new CaseClient(mvc).shareWithSunrise(caseId);
    await(() -> body(events(SUNRISE)).contains(caseId));
    assertThat(events(TestTokens.as("harbour", "caseworker"))).hasStatus(403);
  }

  private MvcTestResult events(RequestPostProcessor caller) {
    return mvc.get().uri("/api/cases/v1/events?limit=100").with(caller).exchange();
  }

  private MvcTestResult subscribe(RequestPostProcessor caller) {
    return call(
        caller, HttpMethod.POST, "", "{\"url\": \"http://localhost:%d/\"}".formatted(port()));
  }

  private MvcTestResult call(
      RequestPostProcessor caller, HttpMethod method, String path, @Nullable String body) {
    return call(caller, method, path, body, null);
  }

  private MvcTestResult call(
      RequestPostProcessor caller,
      HttpMethod method,
      String path,
      @Nullable String body,
      @Nullable String ifMatch) {
    var request = mvc.method(method).uri(BASE + path).with(caller);
    if (ifMatch != null) {
      request = request.header("If-Match", ifMatch);
    }
    if (body != null) {
      request = request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
    return request.exchange();
  }

  private static String eTag(MvcTestResult result) {
    return String.valueOf(result.getResponse().getHeader("ETag"));
  }

  private static String body(MvcTestResult result) {
    try {
      return result.getResponse().getContentAsString();
    } catch (java.io.UnsupportedEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void await(java.util.function.BooleanSupplier until) {
    while (!until.getAsBoolean()) {
      Thread.onSpinWait();
    }
  }

  private static int port() {
    return RECEIVER.getAddress().getPort();
  }

  private static HttpServer receiver() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext(
          "/",
          exchange -> {
            try (exchange) {
              RECEIVED.add(
                  exchange.getRequestHeaders().getFirst("webhook-signature")
                      + new String(exchange.getRequestBody().readAllBytes()));
              exchange.sendResponseHeaders(status, -1);
            }
          });
      server.start();
      return server;
    } catch (IOException taken) {
      throw new IllegalStateException(taken);
    }
  }
}
