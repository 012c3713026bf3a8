package org.passage.gateway.login;

import org.passage.chassis.problem.ProblemWriter;
import org.passage.gateway.sessions.Realm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;

@Configuration(proxyBeanMethods = false)
class LoginConfiguration {
  @Bean
  OAuth2AuthorizationRequestResolver loginRequests(ClientRegistrationRepository registrations) {
    DefaultOAuth2AuthorizationRequestResolver requests =
        new DefaultOAuth2AuthorizationRequestResolver(registrations, "/login/oauth2");
    requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    return requests;
  }

  @Bean
  CodeExchange codeExchange(Realm realm) {
    return new CodeExchange(realm);
  }

  @Bean
  Refusals loginRefusals(ProblemWriter problems) {
    return new Refusals(problems);
  }
}
