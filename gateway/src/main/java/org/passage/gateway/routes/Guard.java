package org.passage.gateway.routes;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.passage.gateway.backend.Answer;
import org.passage.gateway.backend.BadAnswer;
import org.passage.gateway.backend.ServiceAway;
import org.passage.gateway.backend.ServiceSlow;

/** Stops asking a service that is away or slow, so that nobody waits for it in vain. */
record Guard(String service, CircuitBreaker breaker) {
  Answer call(Supplier<Answer> exchange) {
    if (!breaker.tryAcquirePermission()) {
      throw new ServiceAway(service, new IllegalStateException("The circuit breaker is open"));
    }
    long start = System.nanoTime();
    boolean counted = false;
    try {
      Answer answer = exchange.get();
      breaker.onSuccess(System.nanoTime() - start, TimeUnit.NANOSECONDS);
      counted = true;
      return answer;
    } catch (ServiceAway | ServiceSlow | BadAnswer failed) {
      breaker.onError(System.nanoTime() - start, TimeUnit.NANOSECONDS, failed);
      counted = true;
      throw failed;
    } finally {
      if (!counted) {
        breaker.releasePermission();
      }
    }
  }
}
