package org.passage.gateway.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * Starts the gateway on a port of its own between an HTTP client and services and a realm that are
 * stubs. Its settings come straight from the config repository.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.cloud.config.enabled=false",
      "PASSAGE_CONFIG=file:../config/repository/application.yaml,file:../config/repository/gateway.yaml",
      "PASSAGE_SESSION_KEY=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=",
      "PASSAGE_CLIENT_SECRET=the-gateways-own-secret",
      "PASSAGE_ADDRESS=https://passage.example",
      "PASSAGE_RESPONSE_TIMEOUT=700ms",
      "PASSAGE_CALLER_RATE=100000",
      "PASSAGE_CALLER_BURST=100000"
    })
@Import(Client.class)
@ContextConfiguration(initializers = Surroundings.class)
@ExtendWith(Surroundings.CleanSlate.class)
public @interface EdgeTest {}
