package org.passage.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.passage.acceptance.attacks.Owned;
import org.passage.acceptance.platform.RunningPlatform;
import org.passage.acceptance.platform.Tokens;

/** One part after another fails; the others go on, and it comes back. */
@ExtendWith(RunningPlatform.class)
@Isolated
class FaultsTest {
  private static final String CASES = "/api/cases/v1/cases";
  private static final String SHELTERS = "/api/shelters/v1/shelters";
  private static final String ROLES = "/api/identity/v1/roles";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private String token;

  @BeforeEach
  void login() {
    token = newToken();
    Asked.until(200, PATIENCE, () -> Asked.get(CASES, token));
  }

  @Test
  void withoutKeycloakLiveTokensGoOnAndNewOnesAreRefused() {
    try (Writers writers = new Writers(token, 2)) {
      RunningPlatform.kill("keycloak");
      int before = writers.acknowledged();
      try {
        for (String path : List.of(SHELTERS, "/api/referrals/v1/agencies")) {
          assertThat(Asked.get(path, token).status()).as(path).isEqualTo(200);
        }
        assertThat(
                Asked.ask(
                        RunningPlatform.at(94),
                        "GET",
                        "/api/referrals/v1/agencies",
                        token,
                        null,
                        null)
                    .status())
            .isEqualTo(200);
        assertThat(newTokenIsRefused()).isTrue();
        Asked unknown = Asked.get(CASES, token.replaceFirst("\\w", "x"));
        assertThat(unknown.status()).isIn(401, 503);
        assertThat(unknown.took()).isLessThan(Duration.ofSeconds(5));
      } finally {
        RunningPlatform.passage("up");
      }
      Asked.until(200, PATIENCE, () -> Asked.get(CASES, newToken()));
      assertThat(writers.acknowledged()).isGreaterThan(before);
      writers.assertNothingIsLost("Keycloak down");
      assertThat(writers.refusals()).as("holders of live tokens go on").isEmpty();
    }
  }

  @Test
  void aServiceThatStartsWithoutKeycloakSaysSoAndWorksWhenItIsBack() {
    Signals.stop("keycloak");
    try {
      RunningPlatform.killAndRestart("shelter-service");
      Asked asked = Asked.get(SHELTERS, token);
      assertThat(asked.saysWhenToTryAgain()).as("%s", asked).isTrue();
      // Three seconds for the keys at the gateway, if it is time to read them anew, and six here.
      assertThat(asked.took()).isLessThan(Duration.ofSeconds(10));
    } finally {
      Signals.goOn("keycloak");
    }
    Duration took = Asked.until(200, PATIENCE, () -> Asked.get(SHELTERS, token));
    System.out.printf(
        "Faults: service started while Keycloak hangs: 503, right %d ms after it is back%n",
        took.toMillis());
  }

  @Test
  void withoutTheStoreEverybodyIsToldSoonAndNothingIsLost() throws InterruptedException {
    try (Writers writers = new Writers(token, 4)) {
      Thread.sleep(1_000);
      RunningPlatform.kill("store");
      try {
        for (String path :
            List.of(
                CASES,
                SHELTERS + "/shl_01k9zq4m7t0000000000000000",
                "/api/referrals/v1/agencies")) {
          Asked asked = Asked.get(path, token);
          assertThat(asked.saysWhenToTryAgain()).as("%s", asked).isTrue();
          assertThat(asked.took()).isLessThan(Duration.ofSeconds(6));
        }
        assertThat(Asked.get(ROLES, token).status()).as("what needs no store").isEqualTo(200);
      } finally {
        RunningPlatform.passage("up");
      }
      Duration back = Asked.until(200, PATIENCE, () -> Asked.get(CASES, token));
      int then = writers.acknowledged();
      writers.awaitMoreThan(then, PATIENCE);
      writers.assertNothingIsLost(
          "store killed and back " + back.toMillis() + " ms after its start");
      assertThat(writers.refusals()).isSubsetOf(409, 503);
    }
  }

  @Test
  void aStoreThatHangsIsAsGoodAsAway() throws InterruptedException {
    try (Writers writers = new Writers(token, 4)) {
      Thread.sleep(500);
      Signals.stop("store");
      try {
        Asked asked = Asked.get(CASES, token);
        assertThat(asked.saysWhenToTryAgain()).as("%s", asked).isTrue();
        assertThat(asked.took()).isLessThan(Duration.ofSeconds(10));
      } finally {
        Signals.goOn("store");
      }
      Asked.until(200, PATIENCE, () -> Asked.get(CASES, token));
      Asked.until(201, PATIENCE, () -> Asked.post(CASES, token, Owned.newCase()));
      writers.assertNothingIsLost("store hangs");
    }
  }

  @Test
  void withoutSettingsEverythingGoesOnAndAStartSaysWhatIsMissing()
      throws IOException, InterruptedException {
    try (Writers writers = new Writers(token, 2)) {
      ProcessBuilder again = Signals.like("referral-service");
      RunningPlatform.kill("config");
      assertThat(Asked.get(SHELTERS, token).status()).isEqualTo(200);
      RunningPlatform.kill("referral-service");
      Process started = again.start();
      String said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(started.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(started.exitValue()).isNotZero();
      assertThat(said)
          .contains(
              "No settings: the config server at " + RunningPlatform.at(88) + " does not answer");
      assertThat(Asked.get(ROLES, token).status()).isEqualTo(200);
      assertThat(Asked.get("/api/referrals/v1/agencies", token).saysWhenToTryAgain()).isTrue();
      RunningPlatform.passage("up");
      Asked.until(200, PATIENCE, () -> Asked.get("/api/referrals/v1/agencies", token));
      writers.assertNothingIsLost("config down after start");
      assertThat(writers.refusals()).isEmpty();
    }
  }

  @Test
  void aServiceThatDoesNotAnswerIsLeftAloneAndOthersAreNotSlowed() throws InterruptedException {
    String key = "planted-key-of-" + System.nanoTime();
    String body = Owned.newCase();
    try (Writers writers = new Writers(token, 2)) {
      Thread.sleep(500);
      Signals.stop("case-service");
      try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
        Supplier<Asked> write = () -> Asked.post(CASES, token, body, key);
        Supplier<Asked> read = () -> Asked.get(CASES, token);
        List<CompletableFuture<Asked>> waiting =
            Stream.concat(Stream.of(write), Collections.nCopies(15, read).stream())
                .map(it -> CompletableFuture.supplyAsync(it, callers))
                .toList();
        Duration slowest = Duration.ZERO;
        while (!waiting.stream().allMatch(CompletableFuture::isDone)) {
          Asked other = Asked.get(ROLES, token);
          assertThat(other.status()).isEqualTo(200);
          slowest = other.took().compareTo(slowest) > 0 ? other.took() : slowest;
          Thread.sleep(100);
        }
        for (CompletableFuture<Asked> one : waiting) {
          assertThat(one.join().status()).isIn(503, 504);
          assertThat(one.join().took()).isLessThan(Duration.ofSeconds(13));
        }
        assertThat(slowest)
            .as("another service's slowest answer")
            .isLessThan(Duration.ofSeconds(2));
        Asked refused = Asked.get(CASES, token);
        assertThat(refused.saysWhenToTryAgain()).as("the breaker is open: %s", refused).isTrue();
        assertThat(refused.took()).isLessThan(Duration.ofSeconds(1));
      } finally {
        Signals.goOn("case-service");
      }
      Duration back = Asked.until(201, PATIENCE, () -> Asked.post(CASES, token, body, key));
      assertThat(opened(body, key)).isEqualTo(opened(body, key));
      writers.assertNothingIsLost(
          "service hangs, asked again " + back.toMillis() + " ms after it goes on");
    }
  }

  @Test
  void aServiceThatAsksOneThatDoesNotAnswerRefusesAndWritesNothing() {
    Owned harbours = Owned.withABed("harbour");
    String placement = harbours.placement();
    Signals.stop("case-service");
    try {
      Asked asked = Asked.post("/api/shelters/v1/placements", token, placement);
      assertThat(asked.saysWhenToTryAgain()).as("%s", asked).isTrue();
      assertThat(asked.took()).isLessThan(Duration.ofSeconds(10));
      System.out.printf(
          "Faults: shelters ask a case-service that hangs: refused after %d ms, nothing written%n",
          asked.took().toMillis());
    } finally {
      Signals.goOn("case-service");
    }
    Asked.until(200, PATIENCE, () -> Asked.get(CASES, token));
    Asked.until(201, PATIENCE, () -> Asked.post("/api/shelters/v1/placements", token, placement));
  }

  /** The case that a request opens, as soon as the breaker lets it through. */
  private String opened(String body, String key) {
    AtomicReference<String> id = new AtomicReference<>("");
    Asked.until(
        201,
        PATIENCE,
        () -> {
          Asked asked = Asked.post(CASES, token, body, key);
          id.set(asked.text("/id"));
          return asked;
        });
    return id.get();
  }

  private static String newToken() {
    return new Tokens(RunningPlatform.platform(), HttpClient.newHttpClient())
        .ofPerson("caseworker@harbour");
  }

  private static boolean newTokenIsRefused() {
    try {
      newToken();
      return false;
    } catch (IllegalStateException refused) {
      return true;
    }
  }
}
