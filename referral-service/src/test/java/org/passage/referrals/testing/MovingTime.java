package org.passage.referrals.testing;

import java.time.Instant;
import org.passage.chassis.testing.SettableClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The time as a test has it, from Monday at nine on. */
@TestConfiguration(proxyBeanMethods = false)
public class MovingTime {
  @Bean
  @Primary
  SettableClock settableClock() {
    SettableClock clock = new SettableClock();
    clock.set(Instant.parse("2026-11-23T09:00:00Z"));
    return clock;
  }
}
