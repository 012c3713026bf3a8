package org.passage.gateway.suspension;

import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Asks every few seconds whose tokens to refuse. While it cannot ask it goes on with what it heard
 * last: who holds a token that nobody withdrew must not be stopped by Keycloak being away.
 */
public final class Suspensions implements SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(Suspensions.class);

  private final Supplier<Suspended> source;
  private final Duration every;
  private volatile Suspended known = Suspended.NOBODY;
  private volatile boolean running;
  private boolean away;

  Suspensions(Supplier<Suspended> source, Duration every) {
    this.source = source;
    this.every = every;
  }

  /** Whether the holder of this token was suspended or revoked. */
  public boolean cover(Jwt token) {
    return known.covers(token);
  }

  /** Asks now. */
  void refresh() {
    try {
      known = source.get();
      if (away) {
        log.info("Suspensions can be asked again");
      }
      away = false;
    } catch (RuntimeException unanswered) {
      if (!away) {
        log.warn("Suspensions cannot be asked: {}", unanswered.getClass().getName());
      }
      away = true;
    }
  }

  @Override
  public void start() {
    running = true;
    Thread.ofVirtual().name("suspensions").start(this::run);
  }

  private void run() {
    while (running) {
      refresh();
      try {
        Thread.sleep(every);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
