package org.passage.chassis.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * Starts a whole service without Keycloak and config server: its store is an embedded server spoken
 * to over the wire, its tokens are {@link TestTokens}, its settings come straight from the config
 * repository.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
    properties = {
      "spring.cloud.config.enabled=false",
      "PASSAGE_CONFIG=file:../config/repository/application.yaml"
    })
@AutoConfigureMockMvc
@Import(TestTokens.class)
@ContextConfiguration(initializers = EmbeddedStore.class)
public @interface ServiceTest {}
