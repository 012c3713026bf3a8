package org.passage.chassis.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import tools.jackson.databind.module.SimpleModule;

/** Enforces what the contract declares; the setting {@code passage.contract} names it. */
@AutoConfiguration(
    beforeName = "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration")
@ConditionalOnProperty("passage.contract")
public class AccessConfiguration {
  @Bean
  Contract contract(@Value("${passage.contract}") String name) {
    return Contract.of(name);
  }

  @Bean
  AuthorizationManager<RequestAuthorizationContext> contractDoor(
      Contract contract, @Value("${passage.operator:}") String operator) {
    return new ContractDoor(contract, operator);
  }

  @Bean
  FieldClasses fieldClasses(Contract contract) {
    return new FieldClasses(contract.classes());
  }

  @Bean
  JsonMapperBuilderCustomizer hiddenFields(Contract contract) {
    return mapper ->
        mapper.addModule(
            new SimpleModule("hidden-fields").setSerializerModifier(new HiddenFields(contract)));
  }
}
