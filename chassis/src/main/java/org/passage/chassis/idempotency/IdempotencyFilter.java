package org.passage.chassis.idempotency;

import com.mongodb.MongoException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.audit.Trail;
import org.passage.chassis.bodies.Bodies;
import org.passage.chassis.idempotency.Attempt.StoredAnswer;
import org.passage.chassis.problem.CaseErased;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.store.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Does a POST that carries a key once. An answer of success is kept for a day before it is sent, so
 * that a client that lost it gets it again. A crash in between is no second doing either: the
 * identifiers that the request makes come from a seed that was kept first, so what was written
 * already is found, not made again.
 */
final class IdempotencyFilter extends OncePerRequestFilter {
  private static final String HEADER = "Idempotency-Key";
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_.:-]{8,100}");

  private static final byte[] NOTHING = {};
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final Logger LOG = LoggerFactory.getLogger(IdempotencyFilter.class);

  private final Attempts attempts;
  private final Answers answers;
  private final Bodies bodies;
  private final HandlerExceptionResolver problems;

  IdempotencyFilter(
      Attempts attempts, Answers answers, Bodies bodies, HandlerExceptionResolver problems) {
    this.attempts = attempts;
    this.answers = answers;
    this.bodies = bodies;
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !HttpMethod.POST.matches(request.getMethod()) || request.getHeader(HEADER) == null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication caller = SecurityContextHolder.getContext().getAuthentication();
    if (caller == null) {
      throw new ServletException("A key without a caller: this filter belongs behind the door");
    }
    String key = request.getHeader(HEADER);
    byte[] body;
    byte[] again = NOTHING;
    Attempt attempt;
    try {
      body = Objects.requireNonNullElse(bodies.read(request), NOTHING);
      if (!KEY.matcher(key).matches()) {
        throw InvalidInput.at("?" + HEADER, "must be 8 to 100 letters, digits or _ . : -");
      }
      String named = whose(caller) + " " + key;
      attempt = attempts.begin(hash(named), fingerprint(named, request, body));
      StoredAnswer known = attempt.answer();
      if (known != null) {
        again = answers.opened(attempt, known.body());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new ServletException(stopped);
    } catch (RuntimeException refused) {
      problems.resolveException(request, response, null, refused);
      return;
    }
    StoredAnswer answer = attempt.answer();
    if (answer == null) {
      answerFirst(attempt, new RepeatableRequest(request, body), response, chain);
    } else {
      answerAgain(answer, again, response);
    }
  }

  private void answerFirst(
      Attempt attempt, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ContentCachingResponseWrapper caching = new ContentCachingResponseWrapper(response);
    boolean answered = false;
    try {
      Ids.<ServletException, IOException>seeded(
          attempt.seed(), () -> chain.doFilter(request, caching));
      answered = true;
    } finally {
      if (!answered || caching.getStatus() >= 500) {
        release(() -> attempts.brokenOff(attempt));
      } else if (!HttpStatusCode.valueOf(caching.getStatus()).is2xxSuccessful()) {
        release(() -> attempts.failed(attempt));
      }
    }
    if (!HttpStatusCode.valueOf(caching.getStatus()).is2xxSuccessful()
        || kept(attempt, request, response, caching)) {
      caching.copyBodyToResponse();
    }
  }

  /** Only what would be answered again is answered; else the client tries again, and may. */
  private boolean kept(
      Attempt attempt,
      HttpServletRequest request,
      HttpServletResponse response,
      ContentCachingResponseWrapper answer) {
    try {
      attempts.answered(
          attempt,
          new StoredAnswer(
              answer.getStatus(),
              answer.getContentType(),
              answer.getHeader(HttpHeaders.LOCATION),
              answer.getHeader(HttpHeaders.ETAG),
              answers.sealed(attempt, answer.getContentAsByteArray()),
              Trail.cases()));
      return true;
    } catch (MongoException | CaseErased notKept) {
      release(() -> attempts.brokenOff(attempt));
      response.reset();
      problems.resolveException(request, response, null, notKept);
      return false;
    }
  }

  /** Where the store is away, as soon as it is back; the client is told at once. */
  private static void release(Runnable change) {
    try {
      change.run();
    } catch (MongoException away) {
      Thread.ofVirtual().name("release-key").start(() -> releaseLater(change));
    }
  }

  /** Until the attempt counts as abandoned anyway. */
  private static void releaseLater(Runnable change) {
    long end = System.nanoTime() + Attempt.AT_WORK.toNanos();
    while (System.nanoTime() < end) {
      LockSupport.parkNanos(PAUSE.toNanos());
      try {
        change.run();
        return;
      } catch (MongoException stillAway) {
        LOG.debug("A key stays taken, the store is away");
      }
    }
  }

  private static void answerAgain(StoredAnswer answer, byte[] body, HttpServletResponse response)
      throws IOException {
    Objects.requireNonNullElse(answer.cases(), List.<String>of()).forEach(Trail::touched);
    response.setStatus(answer.status());
    set(response, HttpHeaders.CONTENT_TYPE, answer.contentType());
    set(response, HttpHeaders.LOCATION, answer.location());
    set(response, HttpHeaders.ETAG, answer.eTag());
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static void set(HttpServletResponse response, String header, @Nullable String value) {
    if (value != null) {
      response.setHeader(header, value);
    }
  }

  /** A key is its caller's own, for one of the organizations for which the caller may act. */
  private static String whose(Authentication caller) {
    List<String> organizations =
        caller instanceof JwtAuthenticationToken token
            ? token.getToken().getClaimAsStringList("organization")
            : null;
    return caller.getName()
        + " "
        + String.join(",", organizations == null ? List.of() : organizations);
  }

  /** With the key, which is kept nowhere, so that nobody finds out a body by trying. */
  private static String fingerprint(String named, HttpServletRequest request, byte[] body) {
    String asked = request.getRequestURI() + "?" + request.getQueryString();
    return hash(named + "\n" + asked + "\n", body);
  }

  private static String hash(String text, byte... more) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(more));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
