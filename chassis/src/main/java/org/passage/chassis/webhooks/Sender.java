package org.passage.chassis.webhooks;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.webhooks.Outcome.Kind;

/**
 * Makes one attempt: a signed POST, no redirect followed, no more of the answer read than its head.
 */
final class Sender implements AutoCloseable {
  /** At most so many attempts are under way at once. */
  static final int MOST = 200;

  private static final int MOST_TO_ONE_HOST = 64;
  private static final Duration CONNECT = Duration.ofSeconds(3);
  private static final Duration ANSWER = Duration.ofSeconds(8);
  private static final int READ = 16 << 10;
  private static final int GONE = 410;
  private static final ContentType CLOUD_EVENT = ContentType.create("application/cloudevents+json");

  private final Destinations destinations;
  private final Clock clock;
  private final Duration patience;
  private final CloseableHttpClient client;
  private final ScheduledExecutorService deadlines;

  Sender(Destinations destinations, Clock clock) {
    this(destinations, clock, ANSWER);
  }

  /**
   * @param patience how long an attempt may take from its beginning to its end
   */
  Sender(Destinations destinations, Clock clock, Duration patience) {
    this.patience = patience;
    this.destinations = destinations;
    this.clock = clock;
    this.client =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(destinations)
                    .setConnectionFactory(
                        ManagedHttpClientConnectionFactory.builder()
                            .http1Config(
                                Http1Config.custom()
                                    .setMaxHeaderCount(100)
                                    .setMaxLineLength(8 << 10)
                                    .build())
                            .build())
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                            .setConnectTimeout(Timeout.of(CONNECT))
                            .setSocketTimeout(Timeout.of(ANSWER))
                            .setTimeToLive(Timeout.ofMinutes(1))
                            .build())
                    .setMaxConnTotal(MOST)
                    .setMaxConnPerRoute(MOST_TO_ONE_HOST)
                    .build())
            .setDefaultRequestConfig(
                RequestConfig.custom()
                    .setResponseTimeout(Timeout.of(ANSWER))
                    .setConnectionRequestTimeout(Timeout.of(ANSWER))
                    .setProtocolUpgradeEnabled(false)
                    .build())
            .setUserAgent("Passage-Webhooks/1")
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableContentCompression()
            .build();
    ScheduledThreadPoolExecutor timer =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("webhook-deadlines").factory());
    timer.setRemoveOnCancelPolicy(true);
    this.deadlines = timer;
  }

  /** Sends an event's body, signed as of now. */
  Outcome send(Subscription to, String eventId, byte[] body) {
    long start = System.nanoTime();
    AtomicBoolean late = new AtomicBoolean();
    try {
      HttpPost request = request(to, eventId, body);
      ScheduledFuture<?> deadline =
          deadlines.schedule(
              () -> {
                late.set(true);
                request.abort();
              },
              patience.toMillis(),
              TimeUnit.MILLISECONDS);
      try (ClassicHttpResponse answer = client.executeOpen(null, request, null)) {
        drain(answer.getEntity());
        return answered(answer, since(start));
      } finally {
        deadline.cancel(false);
      }
    } catch (Destinations.Forbidden forbidden) {
      return Outcome.unanswered(Kind.FORBIDDEN, since(start));
    } catch (InterruptedIOException slow) {
      return Outcome.unanswered(Kind.TIMED_OUT, since(start));
    } catch (IOException | RuntimeException failed) {
      return Outcome.unanswered(late.get() ? Kind.TIMED_OUT : Kind.UNREACHABLE, since(start));
    }
  }

  private HttpPost request(Subscription to, String eventId, byte[] body)
      throws Destinations.Forbidden {
    Instant now = clock.instant();
    HttpPost request = new HttpPost(destinations.checked(to.url()));
    request.setHeader("webhook-id", eventId);
    request.setHeader("webhook-timestamp", now.getEpochSecond());
    request.setHeader(
        "webhook-signature", SigningSecret.signatures(to.secrets(now), eventId, now, body));
    request.setEntity(new ByteArrayEntity(body, CLOUD_EVENT));
    return request;
  }

  /** A short rest is read so that the connection can be used again; a long one is cut off. */
  private static void drain(@Nullable HttpEntity rest) {
    if (rest == null) {
      return;
    }
    try {
      InputStream content = rest.getContent();
      if (content != null && content.readNBytes(READ).length < READ) {
        content.close();
      }
    } catch (IOException cutOff) {
      // The status is what counts.
    }
  }

  private Outcome answered(ClassicHttpResponse answer, long milliseconds) {
    int status = answer.getCode();
    Kind kind = status == GONE ? Kind.GONE : status / 100 == 2 ? Kind.DELIVERED : Kind.REFUSED;
    return new Outcome(
        kind, status, retryAfter(answer.getFirstHeader("Retry-After")), milliseconds);
  }

  private @Nullable Duration retryAfter(@Nullable Header header) {
    String value = header == null ? null : header.getValue();
    if (value == null) {
      return null;
    }
    try {
      return value.matches("\\d{1,9}")
          ? Duration.ofSeconds(Long.parseLong(value))
          : Duration.between(
              clock.instant(),
              ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException unreadable) {
      return null;
    }
  }

  private static long since(long start) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  @Override
  public void close() throws IOException {
    deadlines.shutdownNow();
    client.close();
  }
}
