package org.passage.gateway.sessions;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/** The store is connected to when the first browser needs it. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {
  private static final String REGISTRATION = "passage";

  @Bean
  @Lazy
  MongoClient sessionStore(SessionSettings settings) {
    return MongoClients.create(
        MongoClientSettings.builder()
            .applicationName("gateway")
            .applyToClusterSettings(it -> it.serverSelectionTimeout(2, TimeUnit.SECONDS))
            .applyToSocketSettings(
                it -> it.connectTimeout(1, TimeUnit.SECONDS).readTimeout(5, TimeUnit.SECONDS))
            .applyConnectionString(new ConnectionString(settings.store()))
            .build());
  }

  @Bean
  SessionKeys sessionKeys(SessionSettings settings) {
    return SessionKeys.of(settings.key());
  }

  /** The issuer is told here, not asked for: the gateway starts while Keycloak is away. */
  @Bean
  Realm realm(
      ClientRegistrationRepository registrations,
      SessionSettings settings,
      @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") String issuer) {
    ClientRegistration client = registrations.findByRegistrationId(REGISTRATION);
    if (client == null) {
      throw new IllegalStateException("There is no client registration " + REGISTRATION);
    }
    return new Realm(
        ClientRegistration.withClientRegistration(client).issuerUri(issuer).build(),
        settings.endSession());
  }

  @Bean
  BrowserSessions browserSessions(
      ObjectProvider<MongoClient> store, SessionKeys keys, SessionSettings settings, Realm realm) {
    Clock clock = Clock.systemUTC();
    Sessions sessions = new Sessions(store, settings.database(), keys);
    return new BrowserSessions(
        sessions,
        new Renewals(sessions, realm, settings.renewAhead(), clock),
        keys,
        settings,
        clock);
  }
}
