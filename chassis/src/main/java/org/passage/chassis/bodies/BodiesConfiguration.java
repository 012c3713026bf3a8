package org.passage.chassis.bodies;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.util.unit.DataSize;

/** How a service with a contract reads bodies. */
@AutoConfiguration
@ConditionalOnProperty("passage.contract")
public class BodiesConfiguration {
  @Bean
  ReadableBodies readableBodies(@Value("${passage.body-limit:1MB}") DataSize limit) {
    return new ReadableBodies(limit);
  }
}
