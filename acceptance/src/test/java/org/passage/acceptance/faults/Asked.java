package org.passage.acceptance.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.RunningPlatform;

/**
 * What came of a request, and how soon.
 *
 * @param answer null when there was none
 */
record Asked(@Nullable Answer answer, Duration took) {
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  static Asked get(String path, String token) {
    return ask(RunningPlatform.platform().gateway(), "GET", path, token, null, null);
  }

  static Asked post(String path, String token, String body) {
    return post(path, token, body, UUID.randomUUID().toString());
  }

  static Asked post(String path, String token, String body, String key) {
    return ask(RunningPlatform.platform().gateway(), "POST", path, token, body, key);
  }

  static Asked ask(
      URI door,
      String method,
      String path,
      String token,
      @Nullable String body,
      @Nullable String key) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(door.resolve(path))
            .timeout(Duration.ofSeconds(30))
            .header("Authorization", "Bearer " + token)
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (body != null) {
      request
          .header("Content-Type", "application/json")
          .header("Idempotency-Key", String.valueOf(key));
    }
    long began = System.nanoTime();
    try {
      HttpResponse<String> got = HTTP.send(request.build(), BodyHandlers.ofString());
      Duration took = Duration.ofNanos(System.nanoTime() - began);
      return new Asked(
          new Answer("somebody", method, path, got.statusCode(), got.headers(), got.body()), took);
    } catch (IOException none) {
      return new Asked(null, Duration.ofNanos(System.nanoTime() - began));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** Zero when there was no answer. */
  int status() {
    return answer == null ? 0 : answer.status();
  }

  String text(String pointer) {
    return answer == null ? "" : answer.text(pointer);
  }

  /** A refusal in our form that says when to try again. */
  boolean saysWhenToTryAgain() {
    return answer != null
        && status() == 503
        && answer.text("/type").endsWith("/unavailable")
        && answer.headers().firstValue("Retry-After").isPresent();
  }

  /** Asks until the status comes; the time that took, or an error when it takes too long. */
  static Duration until(int status, Duration patience, Supplier<Asked> question) {
    Instant began = Instant.now();
    Asked last = question.get();
    while (last.status() != status) {
      if (Instant.now().isAfter(began.plus(patience))) {
        throw new AssertionError("Still " + last + " after " + patience + ", not " + status);
      }
      LockSupport.parkNanos(200_000_000);
      last = question.get();
    }
    return Duration.between(began, Instant.now());
  }
}
