package org.passage.gateway.routes;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.passage.gateway.backend.Answer;
import org.passage.gateway.backend.BadAnswer;
import org.passage.gateway.backend.ServiceAway;
import org.passage.gateway.backend.ServiceSlow;

/** Stops asking a service that is away or slow, so that nobody waits for it in vain. */
record Guard(String service, CircuitBreaker breaker) {
  Answer call(Supplier<Answer> exchange) {
    long start = System.nanoTime();
    return call(exchange, () -> start);
  }

  /**
   * The same for a request that takes its time to be sent.
   *
   * @param sent since when the service has had it, in nanoseconds of the machine's clock
   */
  Answer call(Supplier<Answer> exchange, LongSupplier sent) {
    if (!breaker.tryAcquirePermission()) {
      throw new ServiceAway(service, new IllegalStateException("The circuit breaker is open"));
    }
    boolean counted = false;
    try {
      Answer answer = exchange.get();
      breaker.onSuccess(System.nanoTime() - sent.getAsLong(), TimeUnit.NANOSECONDS);
      counted = true;
      return answer;
    } catch (ServiceAway | ServiceSlow | BadAnswer failed) {
      breaker.onError(System.nanoTime() - sent.getAsLong(), TimeUnit.NANOSECONDS, failed);
      counted = true;
      throw failed;
    } finally {
      if (!counted) {
        breaker.releasePermission();
      }
    }
  }
}
