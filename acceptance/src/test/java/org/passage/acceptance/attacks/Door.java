package org.passage.acceptance.attacks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.RunningPlatform;

/**
 * Where a request can come in: the gateway, and each service behind it.
 *
 * @param api the path of an API that is served there
 */
record Door(String name, int port, String api) {
  static final Door GATEWAY = new Door("gateway", 80, "/api/cases/v1");
  static final Door CASES = new Door("case-service", 92, "/api/cases/v1");

  /** The services, each at its own port. */
  static final List<Door> SERVICES =
      List.of(
          CASES,
          new Door("identity", 91, "/api/identity/v1"),
          new Door("shelter-service", 93, "/api/shelters/v1"),
          new Door("referral-service", 94, "/api/referrals/v1"),
          new Door("reintegration-service", 95, "/api/reintegration/v1"));

  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  /** The gateway, with the path of each API, and each service's own. */
  static Stream<Door> all() {
    return Stream.concat(
        SERVICES.stream().map(it -> new Door("gateway to " + it.name, GATEWAY.port, it.api)),
        SERVICES.stream());
  }

  URI uri() {
    return RunningPlatform.at(port);
  }

  /** A read. */
  Answer get(String path, @Nullable String token) {
    return send("GET", path, token, Map.of(), null);
  }

  /** A request with a JSON body. */
  Answer send(String method, String path, @Nullable String token, String json) {
    return send(
        method,
        path,
        token,
        Map.of("Content-Type", "application/json"),
        json.getBytes(StandardCharsets.UTF_8));
  }

  /** Any request that is HTTP. Changes carry a version and a new key unless headers say so. */
  Answer send(
      String method,
      String path,
      @Nullable String token,
      Map<String, String> headers,
      byte @Nullable [] body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri().resolve(path))
            .timeout(Duration.ofSeconds(30))
            .method(
                method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    if (!method.equals("GET")) {
      request.setHeader("If-Match", "\"1\"");
    }
    if (method.equals("POST")) {
      request.setHeader("Idempotency-Key", UUID.randomUUID().toString());
    }
    if (token != null) {
      request.setHeader("Authorization", "Bearer " + token);
    }
    headers.forEach(request::setHeader);
    try {
      HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
      return new Answer(name, method, path, answer.statusCode(), answer.headers(), answer.body());
    } catch (IOException broken) {
      throw new IllegalStateException(name + " gives no answer to " + method + " " + path, broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
