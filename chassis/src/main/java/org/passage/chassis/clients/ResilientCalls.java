package org.passage.chassis.clients;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.functions.CheckedSupplier;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/**
 * Guards the calls to one other service: at most 64 at a time, a breaker that opens when half of
 * the last 20 failed, and a retry of reads that found nobody there; who was slow once is not asked
 * again, the caller would wait too long.
 */
final class ResilientCalls implements ClientHttpRequestInterceptor {
  private final Bulkhead bulkhead;
  private final CircuitBreaker breaker;
  private final Retry retry;

  ResilientCalls(String service) {
    bulkhead = Bulkhead.of(service, BulkheadConfig.custom().maxConcurrentCalls(64).build());
    breaker =
        CircuitBreaker.of(
            service,
            CircuitBreakerConfig.custom()
                .slidingWindowSize(20)
                .minimumNumberOfCalls(10)
                .failureRateThreshold(50)
                .waitDurationInOpenState(Duration.ofSeconds(5))
                .permittedNumberOfCallsInHalfOpenState(3)
                .recordResult(result -> result instanceof ClientHttpResponse it && broken(it))
                .build());
    retry =
        Retry.of(
            service,
            RetryConfig.custom()
                .maxAttempts(3)
                .waitDuration(Duration.ofMillis(100))
                .retryOnException(failed ->
                    failed instanceof IOException && !(failed instanceof HttpTimeoutException))
                .build());
  }

  @Override
  public ClientHttpResponse intercept(
      HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws IOException {
    CheckedSupplier<ClientHttpResponse> call = () -> execution.execute(request, body);
    call = CircuitBreaker.decorateCheckedSupplier(breaker, call);
    if (request.getMethod() == HttpMethod.GET) {
      call = Retry.decorateCheckedSupplier(retry, call);
    }
    call = Bulkhead.decorateCheckedSupplier(bulkhead, call);
    try {
      return call.get();
    } catch (IOException | RuntimeException failed) {
      throw failed;
    } catch (Throwable unexpected) {
      throw new IOException(unexpected);
    }
  }

  private static boolean broken(ClientHttpResponse response) {
    try {
      return response.getStatusCode().is5xxServerError();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
