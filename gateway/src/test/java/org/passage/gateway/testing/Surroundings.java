package org.passage.gateway.testing;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** The services and the realm: stubs, the same for all tests of a run. */
public final class Surroundings
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  /** The service of the route {@code cases}. */
  public static final WireMockServer CASES = started();

  /** The services of the other four routes. */
  public static final WireMockServer OTHERS = started();

  /** Keycloak. */
  public static final WireMockServer REALM = started();

  private static final MongoServer STORE = store();

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of(
            "PASSAGE_CASES_URI=" + CASES.baseUrl(),
            "PASSAGE_SHELTERS_URI=" + OTHERS.baseUrl(),
            "PASSAGE_REFERRALS_URI=" + OTHERS.baseUrl(),
            "PASSAGE_REINTEGRATION_URI=" + OTHERS.baseUrl(),
            "PASSAGE_IDENTITY_URI=" + OTHERS.baseUrl(),
            "PASSAGE_MONGODB_URI=" + STORE.getConnectionString(),
            "PASSAGE_ISSUER=" + Tokens.ISSUER)
        .applyTo(context);
    REALM.stubFor(get("/realms/passage/protocol/openid-connect/certs").willReturn(okJson(keys())));
  }

  private static MongoServer store() {
    MongoServer store = new MongoServer(H2Backend.inMemory());
    store.bind();
    return store;
  }

  private static String keys() {
    return Tokens.publicKeys();
  }

  private static WireMockServer started() {
    try (ServerSocket free = new ServerSocket(0)) {
      // Always the same one: a service comes back where it was.
      int port = free.getLocalPort();
      free.close();
      WireMockServer server = new WireMockServer(options().port(port));
      server.start();
      return server;
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }

  /** Each test finds services that answer, and breakers that are closed. */
  static final class CleanSlate implements BeforeEachCallback {
    @Override
    public void beforeEach(ExtensionContext context) {
      for (WireMockServer service : new WireMockServer[] {CASES, OTHERS}) {
        if (!service.isRunning()) {
          service.start();
        }
        service.resetAll();
        service.stubFor(any(anyUrl()).atPriority(10).willReturn(okJson("{\"id\":\"cas_1\"}")));
      }
      SpringExtension.getApplicationContext(context)
          .getBean(CircuitBreakerRegistry.class)
          .getAllCircuitBreakers()
          .forEach(CircuitBreaker::reset);
    }
  }
}
