package org.passage.identity.keycloak;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.problem.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Passage's realm in Keycloak, behind a breaker that opens when half of the last 20 asks failed.
 */
public final class Realm {
  private static final Logger log = LoggerFactory.getLogger(Realm.class);

  private final Supplier<Keycloak> keycloak;
  private final String name;
  private final CircuitBreaker breaker =
      CircuitBreaker.of(
          "keycloak",
          CircuitBreakerConfig.custom()
              .slidingWindowSize(20)
              .minimumNumberOfCalls(10)
              .waitDurationInOpenState(Duration.ofSeconds(5))
              .permittedNumberOfCallsInHalfOpenState(3)
              .ignoreExceptions(NotFoundException.class)
              .build());

  Realm(Supplier<Keycloak> keycloak, String name) {
    this.keycloak = keycloak;
    this.name = name;
  }

  /**
   * Asks Keycloak.
   *
   * @throws NotFound when there is no such thing
   * @throws Unavailable when Keycloak cannot be asked now, or does not let us
   */
  public <R> R ask(Function<RealmResource, R> question) {
    try {
      return breaker.executeSupplier(() -> question.apply(keycloak.get().realm(name)));
    } catch (NotFoundException unknown) {
      throw new NotFound();
    } catch (WebApplicationException refused) {
      log.error("Keycloak answers {} to this service", refused.getResponse().getStatus());
      throw new Unavailable("Keycloak", refused);
    } catch (ProcessingException | CallNotPermittedException away) {
      throw new Unavailable("Keycloak", away);
    }
  }
}
