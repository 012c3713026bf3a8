package org.passage.identity.keycloak;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.passage.chassis.problem.InvalidInput;
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
              .ignoreExceptions(
                  NotFoundException.class,
                  BadRequestException.class,
                  NameTaken.class,
                  InvalidInput.class)
              .build());

  Realm(Supplier<Keycloak> keycloak, String name) {
    this.keycloak = keycloak;
    this.name = name;
  }

  /**
   * Asks Keycloak.
   *
   * @throws NotFound when there is no such thing
   * @throws InvalidInput when Keycloak does not take what it is given
   * @throws Unavailable when Keycloak cannot be asked now, or does not let us
   */
  public <R> R ask(Function<RealmResource, R> question) {
    try {
      return breaker.executeSupplier(() -> question.apply(keycloak.get().realm(name)));
    } catch (NotFoundException unknown) {
      throw new NotFound();
    } catch (BadRequestException invalid) {
      throw InvalidInput.at("", "is not accepted by Keycloak");
    } catch (WebApplicationException refused) {
      log.error("Keycloak answers {} to this service", refused.getResponse().getStatus());
      throw new Unavailable("Keycloak", refused);
    } catch (ProcessingException | CallNotPermittedException away) {
      throw new Unavailable("Keycloak", away);
    }
  }

  /** Tells Keycloak to do something. */
  public void tell(Consumer<RealmResource> order) {
    ask(it -> {
      order.accept(it);
      return true;
    });
  }

  /**
   * Lets Keycloak make something.
   *
   * @return how Keycloak calls it
   * @throws NameTaken when there is one of this name
   */
  public String create(Function<RealmResource, Response> creation) {
    return ask(it -> {
      try (Response answer = creation.apply(it)) {
        return switch (answer.getStatusInfo().toEnum()) {
          case CREATED -> lastOf(answer.getLocation());
          case NO_CONTENT, OK -> "";
          case CONFLICT -> throw new NameTaken();
          case BAD_REQUEST -> throw InvalidInput.at("", "is not accepted by Keycloak");
          default -> throw new WebApplicationException(answer.getStatus());
        };
      }
    });
  }

  private static String lastOf(URI location) {
    String path = location.getPath();
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
