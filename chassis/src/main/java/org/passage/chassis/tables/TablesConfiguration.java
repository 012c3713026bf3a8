package org.passage.chassis.tables;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/** Lists as tables, for every service with a contract. */
@AutoConfiguration(
    afterName = "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration")
@ConditionalOnProperty("passage.contract")
public class TablesConfiguration {
  @Bean
  ListTables listTables(JsonMapper json) {
    return new ListTables(json);
  }
}
