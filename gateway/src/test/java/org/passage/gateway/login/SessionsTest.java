package org.passage.gateway.login;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.gateway.testing.Problems.assertProblem;
import static org.passage.gateway.testing.Surroundings.CASES;
import static org.passage.gateway.testing.Surroundings.REALM;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passage.gateway.testing.Browser;
import org.passage.gateway.testing.Client;
import org.passage.gateway.testing.EdgeTest;
import org.passage.gateway.testing.Keycloak;
import org.passage.gateway.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

@EdgeTest
class SessionsTest {
  private static final String CASE = "/api/cases/v1/cases/cas_1";

  @Autowired Client client;
  @Autowired MongoClient store;

  @BeforeEach
  void empty() {
    Keycloak.isThere();
    stored().deleteMany(new Document());
  }

  @AfterEach
  void keycloakIsThere() {
    Keycloak.isThere();
  }

  @Test
  void standsForTheTokenTowardsTheServicesWhichNeverSeeTheCookie() {
    String token = Tokens.good();
    Browser browser = loggedIn(token, 300);

    assertThat(browser.get(CASE).statusCode()).isEqualTo(200);
    CASES.verify(
        getRequestedFor(urlEqualTo(CASE))
            .withHeader("Authorization", equalTo("Bearer " + token))
            .withoutHeader("Cookie"));
  }

  @Test
  void tellsThePageWhoIsSignedInAndNoToken() {
    String token = Tokens.good();
    Browser browser = loggedIn(token, 300);

    HttpResponse<String> who = browser.get("/session");

    assertThat(who.body())
        .contains("\"username\":\"caseworker@harbour\"", "\"name\":\"Ana Worker\"")
        .contains("\"organization\":\"harbour\"", "\"roles\":[\"caseworker\"]", "\"idleUntil\":\"")
        .doesNotContain(token, "refresh-1");
    assertThat(browser.cookies.toString()).doesNotContain(token, "refresh-1");
  }

  @Test
  void tellsNobodyWhoHasNoSession() {
    assertProblem(client.send(client.to("/session")), 401, "unauthorized");
    assertProblem(client.get("/session"), 401, "unauthorized");
    Browser made = new Browser(client);
    made.cookies.put("passage", "A".repeat(64));
    assertProblem(made.get(CASE), 401, "unauthorized");
    assertProblem(made.get("/session"), 401, "unauthorized");
  }

  @Test
  void leavesNothingReadableInTheStore() {
    Browser browser = loggedIn(Tokens.good(), 300);

    Document document = theStored();
    String everything = document.toJson() + new String(bytes(document), StandardCharsets.UTF_8);

    assertThat(everything)
        .doesNotContain(
            cookie(browser), "caseworker", "Ana", "refresh-1", "eyJ", "keycloak-session");
    assertThat(document.getString("_id")).isNotEqualTo(cookie(browser).substring(0, 43));
  }

  @Test
  void neverMovesASealedTokenToAnotherSession() {
    loggedIn(Tokens.of("somebody", "case-supervisor"), 300);
    Object foreign = theStored().get("sealed");
    stored().deleteMany(new Document());
    Browser browser = loggedIn(Tokens.good(), 300);
    stored().updateOne(new Document(), new Document("$set", new Document("sealed", foreign)));

    assertProblem(browser.get(CASE), 401, "unauthorized");
  }

  @Test
  void needsItsOwnTokenForAChange() {
    Browser other = loggedIn(Tokens.good(), 300);
    Browser browser = loggedIn(Tokens.good(), 300);

    assertProblem(browser.post(CASE, ""), 403, "csrf-token-needed");
    assertProblem(browser.post(CASE, "wrong"), 403, "csrf-token-needed");
    assertProblem(browser.post(CASE, other.csrf()), 403, "csrf-token-needed");
    assertProblem(browser.post("/logout", other.csrf()), 403, "csrf-token-needed");
    CASES.verify(0, anyRequestedFor(anyUrl()));

    assertThat(browser.post(CASE, browser.csrf()).statusCode()).isEqualTo(200);
  }

  @Test
  void countsForNothingBesideABearerToken() {
    Browser browser = loggedIn(Tokens.good(), 300);
    String token = Tokens.of("a-program", "partner-agency");

    HttpResponse<String> answer =
        browser.send(
            client
                .to(CASE)
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString("{}")));

    assertThat(answer.statusCode()).isEqualTo(200);
    CASES.verify(
        postRequestedFor(urlEqualTo(CASE)).withHeader("Authorization", equalTo("Bearer " + token)));
    assertProblem(
        browser.send(client.to(CASE).header("Authorization", "Bearer " + Tokens.ofOtherKey())),
        401,
        "unauthorized");
  }

  @Test
  void isAnotherOneAfterEachLoginAndTheOneBeforeIsOver() {
    Browser browser = loggedIn(Tokens.good(), 300);
    Browser before = new Browser(client);
    before.cookies.putAll(browser.cookies);

    browser.logIn(Tokens.good(), 300);

    assertThat(cookie(browser)).isNotEqualTo(cookie(before));
    assertThat(browser.csrf()).isNotEqualTo(before.csrf());
    assertThat(browser.get(CASE).statusCode()).isEqualTo(200);
    assertProblem(before.get(CASE), 401, "unauthorized");
  }

  @Test
  void getsOneNewTokenForAllRequestsThatNeedIt() {
    Browser browser = loggedIn(Tokens.good(), 300);
    tokensHaveEnded();
    String renewed = Tokens.of("renewed", "caseworker");
    Keycloak.renews(renewed);

    Map<String, String> cookies = Map.copyOf(browser.cookies);
    List<CompletableFuture<Integer>> answers =
        Stream.generate(() ->
                CompletableFuture.supplyAsync(() -> {
                  Browser tab = new Browser(client);
                  tab.cookies.putAll(cookies);
                  return tab.get(CASE).statusCode();
                }))
            .limit(6)
            .toList();

    assertThat(answers).allSatisfy(it -> assertThat(it.join()).isEqualTo(200));
    assertThat(Keycloak.renewals()).isOne();
    CASES.verify(
        6,
        getRequestedFor(urlEqualTo(CASE))
            .withHeader("Authorization", equalTo("Bearer " + renewed)));
  }

  @Test
  void endsWhenKeycloakRefusesToRenewIt() {
    Browser browser = loggedIn(Tokens.good(), 300);
    tokensHaveEnded();
    Keycloak.refusesToRenew();

    assertProblem(browser.get(CASE), 401, "unauthorized");
    assertThat(browser.cookies).isEmpty();
    assertThat(stored().countDocuments()).isZero();
  }

  @Test
  void goesOnWithoutKeycloakAsLongAsItsTokenIsGood() {
    Browser expired = loggedIn(Tokens.good(), 300);
    tokensHaveEnded();
    Browser browser = loggedIn(Tokens.good(), 20);
    Keycloak.isAway();

    assertThat(browser.get(CASE).statusCode()).isEqualTo(200);
    assertProblem(expired.get(CASE), 503, "unavailable");

    Keycloak.isThere();
    Keycloak.renews(Tokens.good());
    stored().updateMany(new Document(), new Document("$unset", new Document("renewingUntil", 1)));
    assertThat(expired.get(CASE).statusCode()).isEqualTo(200);
  }

  @Test
  void endsWhenNothingWasAskedForLongAndInAnyCaseAfterItsLifetime() {
    for (String end : List.of("idleUntil", "endsAt")) {
      Browser browser = loggedIn(Tokens.good(), 300);
      assertThat(browser.get(CASE).statusCode()).isEqualTo(200);
      Document past = new Document(end, Date.from(Instant.now().minusSeconds(1)));
      stored().updateMany(new Document(), new Document("$set", past));

      assertProblem(browser.get(CASE), 401, "unauthorized");
    }
  }

  @Test
  void lastsAsLongAsRequestsCome() {
    Browser browser = loggedIn(Tokens.good(), 300);
    Date soon = Date.from(Instant.now().plusSeconds(20));
    stored().updateMany(new Document(), new Document("$set", new Document("idleUntil", soon)));

    browser.get("/session");
    assertThat(theStored().getDate("idleUntil")).isEqualTo(soon);
    browser.get(CASE);
    assertThat(theStored().getDate("idleUntil"))
        .isAfter(Instant.now().plusSeconds(1700))
        .isBefore(Instant.now().plusSeconds(1801));
  }

  @Test
  void endsHereAndInKeycloakAtLogout() {
    Browser browser = loggedIn(Tokens.good(), 300);
    Browser copy = new Browser(client);
    copy.cookies.putAll(browser.cookies);

    assertThat(browser.post("/logout", browser.csrf()).statusCode()).isEqualTo(204);

    assertThat(browser.cookies).isEmpty();
    assertProblem(copy.get(CASE), 401, "unauthorized");
    REALM.verify(
        postRequestedFor(urlEqualTo(Keycloak.LOGOUT))
            .withRequestBody(containing("refresh_token=refresh-1"))
            .withRequestBody(containing("client_secret=the-gateways-own-secret")));
  }

  @Test
  void endsWhenKeycloakSaysSo() {
    Browser browser = loggedIn(Tokens.good(), 300);

    assertThat(
            keycloakSays(Tokens.of(it -> it.audience("gateway").claim("sid", "keycloak-session"))))
        .isEqualTo(400);
    assertThat(keycloakSays("x")).isEqualTo(400);
    assertThat(browser.get(CASE).statusCode()).isEqualTo(200);

    assertThat(keycloakSays(Tokens.ofLogout("keycloak-session"))).isEqualTo(200);
    assertProblem(browser.get(CASE), 401, "unauthorized");
  }

  private int keycloakSays(String token) {
    return client
        .send(
            client
                .to("/logout/connect/back-channel/passage")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    BodyPublishers.ofString(
                        "logout_token=" + URLEncoder.encode(token, StandardCharsets.UTF_8))))
        .statusCode();
  }

  private void tokensHaveEnded() {
    Document past = new Document("goodUntil", Date.from(Instant.now().minusSeconds(1)));
    stored().updateMany(new Document(), new Document("$set", past));
  }

  private Browser loggedIn(String token, int seconds) {
    Browser browser = new Browser(client);
    assertThat(browser.logIn(token, seconds).statusCode()).isEqualTo(302);
    return browser;
  }

  private static String cookie(Browser browser) {
    return browser.cookies.getOrDefault("passage", "");
  }

  private MongoCollection<Document> stored() {
    return store.getDatabase("gateway").getCollection("sessions");
  }

  private Document theStored() {
    Document only = stored().find().first();
    assertThat(only).isNotNull();
    return only == null ? new Document() : only;
  }

  private static byte[] bytes(Document document) {
    return document.get("sealed", org.bson.types.Binary.class).getData();
  }
}
