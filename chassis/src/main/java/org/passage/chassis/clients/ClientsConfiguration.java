package org.passage.chassis.clients;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/** Clients with this service's own credentials: the client registration {@code passage}. */
@AutoConfiguration(
    afterName =
        "org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration")
@ConditionalOnProperty("spring.security.oauth2.client.registration.passage.client-id")
public class ClientsConfiguration {
  @Bean
  ServiceClients serviceClients(
      ObjectProvider<RestClient.Builder> builders,
      ClientRegistrationRepository registrations,
      JsonMapper json) {
    AuthorizedClientServiceOAuth2AuthorizedClientManager tokens =
        new AuthorizedClientServiceOAuth2AuthorizedClientManager(
            registrations, new InMemoryOAuth2AuthorizedClientService(registrations));
    tokens.setAuthorizedClientProvider(ownCredentials());
    return new ServiceClients(builders, tokens, json);
  }

  private static OAuth2AuthorizedClientProvider ownCredentials() {
    RestClientClientCredentialsTokenResponseClient endpoint =
        new RestClientClientCredentialsTokenResponseClient();
    endpoint.setRestClient(TokenEndpoint.by(ServiceClients.requests()));
    return OAuth2AuthorizedClientProviderBuilder.builder()
        .clientCredentials(it -> it.accessTokenResponseClient(endpoint))
        .build();
  }
}
