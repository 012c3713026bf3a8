package org.passage.acceptance.partner;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.passage.acceptance.platform.RunningPlatform;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The partner's end of its webhook. It takes nothing that is not signed with its secret, as
 * Standard Webhooks has it, and nothing twice.
 */
final class Hook implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String SECRET = "whsec_";
  private static final String ALGORITHM = "HmacSHA256";
  private static final Duration OLD = Duration.ofMinutes(5);
  private static final Duration PATIENCE = Duration.ofSeconds(45);

  private final BlockingQueue<JsonNode> told = new LinkedBlockingQueue<>();
  private final Set<String> known = ConcurrentHashMap.newKeySet();
  private final HttpServer server;
  private volatile byte[] key = {};

  Hook() {
    try {
      server =
          HttpServer.create(
              new InetSocketAddress(
                  InetAddress.getLoopbackAddress(), RunningPlatform.partnerPort()),
              0);
    } catch (IOException taken) {
      throw new UncheckedIOException(taken);
    }
    server.createContext("/hook", this::take);
    server.start();
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort() + "/hook";
  }

  /** The secret that the platform told once; before, whatever comes is refused and comes again. */
  void trust(String secret) {
    key = Base64.getDecoder().decode(secret.substring(SECRET.length()));
  }

  /** Waits for the next event of a kind; what else comes before it is of no interest. */
  JsonNode next(String what, Predicate<JsonNode> wanted) {
    Instant end = Instant.now().plus(PATIENCE);
    try {
      while (true) {
        JsonNode event =
            told.poll(Duration.between(Instant.now(), end).toMillis(), TimeUnit.MILLISECONDS);
        if (event == null) {
          throw new AssertionError("The webhook was not told of " + what);
        }
        boolean named =
            event.path("type").asString().equals("org.passage.referrals." + what + ".v1");
        if (named && wanted.test(event)) {
          return event;
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      Headers headers = exchange.getRequestHeaders();
      byte[] body = exchange.getRequestBody().readAllBytes();
      boolean genuine = genuine(headers, body);
      if (genuine && known.add(header(headers, "id"))) {
        told.add(JSON.readTree(body));
      }
      // Whoever listens here next is another server, not to be spoken to over this connection.
      exchange.getResponseHeaders().set("Connection", "close");
      exchange.sendResponseHeaders(genuine ? 204 : 401, -1);
    }
  }

  private boolean genuine(Headers headers, byte[] body) {
    String sentAt = header(headers, "timestamp");
    if (key.length == 0 || !sentAt.matches("\\d{1,12}")) {
      return false;
    }
    Duration age = Duration.between(Instant.ofEpochSecond(Long.parseLong(sentAt)), Instant.now());
    byte[] own =
        ("v1," + signature(header(headers, "id") + '.' + sentAt + '.', body)).getBytes(UTF_8);
    return age.abs().compareTo(OLD) < 0
        && Stream.of(header(headers, "signature").split(" "))
            .anyMatch(it -> MessageDigest.isEqual(it.getBytes(UTF_8), own));
  }

  private static String header(Headers headers, String name) {
    return String.valueOf(headers.getFirst("webhook-" + name));
  }

  private String signature(String head, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      mac.update(head.getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(mac.doFinal(body));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
