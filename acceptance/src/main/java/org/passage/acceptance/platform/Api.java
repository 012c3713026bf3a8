package org.passage.acceptance.platform;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The platform's API through its gateway, each call as somebody. What is not possible just now is
 * asked again when the answer says so, a POST with the same key, as any client should.
 */
public final class Api {
  private static final int TRIES = 3;
  private static final Duration FOR_A_FILE = Duration.ofMinutes(5);
  private static final Set<String> REPEATABLE = Set.of("GET", "POST");

  private final Platform platform;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final Tokens tokens;
  private final Consumer<Answer> listener;

  /**
   * @param listener hears of every answer, in order
   */
  public Api(Platform platform, Consumer<Answer> listener) {
    this.platform = platform;
    this.tokens = new Tokens(platform, http);
    this.listener = listener;
  }

  /** Calls as a sample person, for example {@code caseworker@harbour}. */
  public As as(String username) {
    return new As(username, () -> tokens.ofPerson(username));
  }

  /** The id of a sample person, for the care team. */
  public String idOf(String username) {
    return tokens.idOf(username);
  }

  /** The tokens with which it calls. */
  public Tokens tokens() {
    return tokens;
  }

  /** Calls as an API client, for example {@code sunrise-api}, with a token for some services. */
  public As asClient(String clientId, String scope) {
    return new As(clientId, () -> tokens.ofClient(clientId, scope));
  }

  /** Calls with whatever is given as a token; none when null. */
  public As withToken(@Nullable String token) {
    return new As("somebody", () -> token);
  }

  /** Calls as one caller. */
  public final class As {
    private final String caller;
    private final Token token;

    private As(String caller, Token token) {
      this.caller = caller;
      this.token = token;
    }

    public Answer get(String path) {
      return send("GET", path, null, null);
    }

    /** In another form than JSON. */
    public Answer get(String path, String mediaType) {
      return send(request(path).header("Accept", mediaType).GET(), path);
    }

    public Answer post(String path, String body) {
      return send("POST", path, body, null);
    }

    /** A change of what was read with this ETag. */
    public Answer post(String path, String eTag, String body) {
      return send("POST", path, body, eTag);
    }

    /** A change of what was read with this ETag. */
    public Answer put(String path, String eTag, String body) {
      return send("PUT", path, body, eTag);
    }

    /** Stores a file for what was read with this ETag; asks first whether it is wanted. */
    public Answer putFile(String path, String eTag, String type, byte[] file) {
      return putFile(path, eTag, type, BodyPublishers.ofByteArray(file));
    }

    /** The same for a file that is too large for the memory. */
    public Answer putFile(String path, String eTag, String type, Path file)
        throws FileNotFoundException {
      return putFile(path, eTag, type, BodyPublishers.ofFile(file));
    }

    private Answer putFile(String path, String eTag, String type, BodyPublisher file) {
      return send(
          request(path)
              .expectContinue(true)
              .timeout(FOR_A_FILE)
              .header("Content-Type", type)
              .header("If-Match", eTag)
              .PUT(file),
          path);
    }

    /** Takes something out that was read with this ETag. */
    public Answer delete(String path, String eTag) {
      return send("DELETE", path, null, eTag);
    }

    private Answer send(String method, String path, @Nullable String body, @Nullable String eTag) {
      HttpRequest.Builder request =
          request(path)
              .method(
                  method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
      if (body != null) {
        request.header("Content-Type", "application/json");
      }
      if (method.equals("POST")) {
        request.header("Idempotency-Key", UUID.randomUUID().toString());
      }
      if (eTag != null) {
        request.header("If-Match", eTag);
      }
      return send(request, path);
    }

    private HttpRequest.Builder request(String path) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(platform.gateway().resolve(path)).timeout(Duration.ofSeconds(30));
      String value = token.value();
      return value == null ? request : request.header("Authorization", "Bearer " + value);
    }

    private Answer send(HttpRequest.Builder request, String path) {
      HttpResponse<String> response = exchange(request.build());
      for (int tries = 1; tries < TRIES && saysWhenToTryAgain(response); tries++) {
        LockSupport.parkNanos(wait(response).toNanos());
        response = exchange(request.build());
      }
      Answer answer =
          new Answer(
              caller,
              response.request().method(),
              path,
              response.statusCode(),
              response.headers(),
              response.body());
      listener.accept(answer);
      return answer;
    }

    private static boolean saysWhenToTryAgain(HttpResponse<String> response) {
      return response.statusCode() == 503
          && REPEATABLE.contains(response.request().method())
          && response.headers().firstValue("Retry-After").isPresent();
    }

    private static Duration wait(HttpResponse<String> response) {
      return Duration.ofSeconds(response.headers().firstValueAsLong("Retry-After").orElse(1));
    }

    private HttpResponse<String> exchange(HttpRequest request) {
      try {
        return http.send(request, BodyHandlers.ofString());
      } catch (IOException unreachable) {
        throw new IllegalStateException(
            request.method() + " " + request.uri().getPath() + ": no answer", unreachable);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(stopped);
      }
    }
  }

  private interface Token {
    @Nullable String value();
  }
}
