package org.passage.chassis.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.passage.chassis.testing.SettableClock;
import org.passage.chassis.webhooks.Outcome.Kind;
import org.passage.chassis.webhooks.Receiver.Answer;
import org.passage.chassis.webhooks.Receiver.Received;

@Timeout(30)
class SenderTest {
  private static final byte[] BODY =
      "{\"id\":\"evt_1\",\"data\":{\"city\":\"Chișinău\"}}".getBytes(UTF_8);

  private final SettableClock clock = new SettableClock();
  private Receiver receiver;

  @BeforeEach
  void start() throws IOException {
    receiver = new Receiver();
  }

  @AfterEach
  void stop() {
    receiver.close();
  }

  @Test
  void signsAsStandardWebhooksHasIt() throws Exception {
    Subscription to = subscription(receiver.url());
    assertThat(send(to).kind()).isEqualTo(Kind.DELIVERED);
    Received got = receiver.received.getFirst();
    assertThat(got.id()).isEqualTo("evt_1");
    assertThat(got.timestamp()).isEqualTo(String.valueOf(clock.instant().getEpochSecond()));
    assertThat(got.contentType()).isEqualTo("application/cloudevents+json");
    assertThat(got.body().getBytes(UTF_8)).isEqualTo(BODY);
    assertThat(got.signature()).isEqualTo("v1," + expected(to.secret(), got));
  }

  @Test
  void signsWithBothSecretsForADayAfterARotation() throws Exception {
    Subscription before = subscription(receiver.url());
    Subscription to = before.rotated(clock.instant());
    assertThat(to.secret()).isNotEqualTo(before.secret());
    clock.pass(Duration.ofHours(23));
    send(to);
    Received both = receiver.received.getFirst();
    assertThat(both.signature().split(" "))
        .containsExactly(
            "v1," + expected(to.secret(), both), "v1," + expected(before.secret(), both));
    clock.pass(Duration.ofHours(2));
    send(to);
    Received one = receiver.received.getLast();
    assertThat(one.signature()).isEqualTo("v1," + expected(to.secret(), one));
  }

  @Test
  void agreesWithTheExampleOfTheSpecification() {
    assertThat(
            SigningSecret.signatures(
                List.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                java.time.Instant.ofEpochSecond(1614265330),
                "{\"test\": 2432232314}".getBytes(UTF_8)))
        .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  @Test
  void doesNotFollowARedirect() throws IOException {
    try (Receiver inside = new Receiver()) {
      receiver.answering = it -> new Answer(307, Map.of("Location", inside.url()));
      Outcome outcome = send(subscription(receiver.url()));
      assertThat(outcome.kind()).isEqualTo(Kind.REFUSED);
      assertThat(outcome.status()).isEqualTo(307);
      assertThat(inside.received).isEmpty();
    }
  }

  @Test
  void reachesNothingWhenANameChangesItsMind() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    Destinations rebinding =
        new Destinations(
            Set.of(),
            Set.of(443, receiver.port()),
            host ->
                new InetAddress[] {
                  InetAddress.getByName(
                      asked.getAndIncrement() == 0 ? "93.184.215.14" : "127.0.0.1")
                });
    String url = "https://rebinding.example:" + receiver.port() + "/";
    rebinding.parse(url);
    try (Sender sender = new Sender(rebinding, clock)) {
      assertThat(sender.send(subscription(url), "evt_1", BODY).kind()).isEqualTo(Kind.FORBIDDEN);
    }
    assertThat(receiver.received).isEmpty();
  }

  @Test
  void connectsToTheAddressThatWasLookedAt() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    Destinations once =
        new Destinations(
            Set.of("once.example:" + receiver.port()),
            Set.of(),
            host -> {
              if (asked.getAndIncrement() > 0) {
                throw new UnknownHostException(host);
              }
              return new InetAddress[] {InetAddress.getLoopbackAddress()};
            });
    try (Sender sender = new Sender(once, clock)) {
      String url = "http://once.example:" + receiver.port() + "/";
      assertThat(sender.send(subscription(url), "evt_1", BODY).kind()).isEqualTo(Kind.DELIVERED);
    }
    assertThat(asked).hasValue(1);
  }

  @Test
  void reachesNoPrivateAddressThatWasRegisteredBefore() throws IOException {
    Destinations strict = new Destinations(Set.of(), Set.of(443), InetAddress::getAllByName);
    try (Sender sender = new Sender(strict, clock)) {
      for (String url : List.of(receiver.url(), "https://127.0.0.1/", "https://[::1]/")) {
        assertThat(sender.send(subscription(url), "evt_1", BODY).kind()).isEqualTo(Kind.FORBIDDEN);
      }
    }
    assertThat(receiver.received).isEmpty();
  }

  @Test
  void leavesOneThatAnswersWithoutEnd() throws IOException {
    try (ServerSocket dripping = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> drip(dripping));
      String url = "http://localhost:" + dripping.getLocalPort() + "/";
      try (Sender sender =
          new Sender(permitting(dripping.getLocalPort()), clock, Duration.ofMillis(700))) {
        Outcome outcome = sender.send(subscription(url), "evt_1", BODY);
        assertThat(outcome.kind()).isEqualTo(Kind.TIMED_OUT);
        assertThat(outcome.milliseconds()).isBetween(600L, 3_000L);
      }
    }
  }

  @Test
  void readsHowLongItShallWait() throws IOException {
    receiver.answering = it -> new Answer(429, Map.of("Retry-After", "90"));
    assertThat(send(subscription(receiver.url())).retryAfter()).isEqualTo(Duration.ofSeconds(90));
    receiver.answering =
        it -> new Answer(503, Map.of("Retry-After", "Mon, 02 Nov 2026 10:30:00 GMT"));
    assertThat(send(subscription(receiver.url())).retryAfter()).isEqualTo(Duration.ofHours(1));
    receiver.answering = it -> new Answer(503, Map.of("Retry-After", "soon"));
    assertThat(send(subscription(receiver.url())).retryAfter()).isNull();
  }

  private static void drip(ServerSocket server) {
    try (Socket socket = server.accept()) {
      socket.getOutputStream().write("HTTP/1.1 200 OK\r\nX-Slow: ".getBytes(UTF_8));
      while (true) {
        socket.getOutputStream().write('a');
        socket.getOutputStream().flush();
        Thread.sleep(50);
      }
    } catch (IOException | InterruptedException gone) {
      // The sender left.
    }
  }

  private Outcome send(Subscription to) throws IOException {
    try (Sender sender = new Sender(permitting(receiver.port()), clock)) {
      return sender.send(to, "evt_1", BODY);
    }
  }

  private static Destinations permitting(int port) {
    return new Destinations(Set.of("localhost:" + port), Set.of(443), InetAddress::getAllByName);
  }

  private Subscription subscription(String url) {
    return Subscription.of("sunrise", url, List.of(), null, clock.instant());
  }

  /** As a receiver would do it, written from the specification. */
  private static String expected(String secret, Received got) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    byte[] key = Base64.getDecoder().decode(secret.split("_", 2)[1]);
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    String content = got.id() + "." + got.timestamp() + "." + got.body();
    return Base64.getEncoder().encodeToString(mac.doFinal(content.getBytes(UTF_8)));
  }
}
