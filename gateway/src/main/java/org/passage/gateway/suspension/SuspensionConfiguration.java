package org.passage.gateway.suspension;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The watch over suspensions. */
@Configuration(proxyBeanMethods = false)
class SuspensionConfiguration {
  @Bean
  Suspensions suspensions(SuspensionSettings settings) {
    return new Suspensions(new IdentityService(settings), settings.every());
  }
}
