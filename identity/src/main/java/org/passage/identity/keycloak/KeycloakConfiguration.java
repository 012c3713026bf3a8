package org.passage.identity.keycloak;

import java.util.concurrent.TimeUnit;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.ClientBuilderWrapper;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Keycloak's client, with this service's own credentials; made when it is first needed. */
@Configuration(proxyBeanMethods = false)
class KeycloakConfiguration {
  private static final int PROVIDER_PRIORITY = 100;

  @Bean
  Realm realm(
      ObjectProvider<Keycloak> keycloak,
      @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") String issuer) {
    return new Realm(keycloak::getObject, Issuer.of(issuer).realm());
  }

  @Bean
  @Lazy
  Keycloak keycloak(
      @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") String issuer,
      @Value("${spring.security.oauth2.client.registration.passage.client-id}") String client,
      @Value("${spring.security.oauth2.client.registration.passage.client-secret}") String secret) {
    return KeycloakBuilder.builder()
        .serverUrl(Issuer.of(issuer).server())
        .realm(Issuer.of(issuer).realm())
        .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
        .clientId(client)
        .clientSecret(secret)
        .resteasyClient(
            ClientBuilderWrapper.create(null, false)
                .connectTimeout(1, TimeUnit.SECONDS)
                .readTimeout(3, TimeUnit.SECONDS)
                .register(JacksonProvider.class, PROVIDER_PRIORITY)
                .build())
        .build();
  }
}
