package org.passage.gateway.limits;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** A bucket of permits for each caller; callers who have not asked for a while are forgotten. */
@Component
public final class CallerLimits {
  private final LoadingCache<String, Bucket> buckets;

  CallerLimits(LimitSettings settings) {
    Duration full = Duration.ofSeconds(1 + settings.burst() / settings.rate());
    buckets =
        Caffeine.newBuilder()
            .maximumSize(settings.callers())
            .expireAfterAccess(full)
            .build(caller ->
                Bucket.builder()
                    .addLimit(limit ->
                        limit
                            .capacity(settings.burst())
                            .refillGreedy(settings.rate(), Duration.ofSeconds(1)))
                    .build());
  }

  /** How many seconds this caller must wait; 0 when the request may go on. */
  public long secondsToWait(String caller) {
    Bucket bucket = buckets.get(caller);
    if (bucket.tryConsume(1)) {
      return 0;
    }
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? 0
        : 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
  }
}
