package org.passage.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.passage.chassis.testing.TestTokens;
import org.passage.identity.keycloak.FakeKeycloak;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** Starts the whole service on a {@link FakeKeycloak}; unlike the others it has no store. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    properties = {
      "spring.cloud.config.enabled=false",
      "PASSAGE_CONFIG=file:../config/repository/application.yaml",
      "PASSAGE_OPERATOR=harbour",
      "PASSAGE_CLIENT_SECRET=of-the-service"
    })
@AutoConfigureMockMvc
@Import({TestTokens.class, FakeKeycloak.class})
public @interface IdentityTest {}
