package org.passage.gateway.routes;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.net.URI;
import org.passage.chassis.bodies.Bodies;
import org.passage.gateway.backend.Backend;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * One route for each service in {@code passage.services}; and one for the pages on which a partner
 * without a login answers by a link, which belong to no contract and go to the referrals.
 */
@Configuration(proxyBeanMethods = false)
class RoutesConfiguration {
  private static final String REFERRALS = "referrals";
  private static final String ANSWERS = "/answers";

  private final RouteSettings settings;
  private final Bodies bodies;
  private final CircuitBreakerRegistry breakers;
  private final Tracer tracer;
  private final Propagator propagator;

  RoutesConfiguration(
      RouteSettings settings,
      @Value("${passage.body-limit}") DataSize bodyLimit,
      CircuitBreakerRegistry breakers,
      Tracer tracer,
      Propagator propagator) {
    this.settings = settings;
    this.bodies = new Bodies(bodyLimit);
    this.breakers = breakers;
    this.tracer = tracer;
    this.propagator = propagator;
  }

  @Bean
  RouterFunction<ServerResponse> routes(Services services) {
    return services.services().entrySet().stream()
        .map(service -> route(service.getKey(), service.getValue()))
        .reduce(RouterFunction::and)
        .orElseThrow(() -> new IllegalStateException("passage.services names no service"));
  }

  private RouterFunction<ServerResponse> route(String plural, URI uri) {
    String path = Services.path(plural);
    if (!uri.getPath().equals(path)) {
      throw new IllegalStateException(plural + " must be served under " + path + ", not " + uri);
    }
    return GatewayRouterFunctions.route(plural)
        .route(RequestPredicates.path(path + "/**"), forward(plural, path, uri))
        .build();
  }

  @Bean
  RouterFunction<ServerResponse> answers(Services services) {
    URI uri = services.services().get(REFERRALS);
    if (uri == null) {
      throw new IllegalStateException("passage.services does not name " + REFERRALS);
    }
    return GatewayRouterFunctions.route(REFERRALS + ANSWERS)
        .route(
            RequestPredicates.methods(HttpMethod.GET, HttpMethod.POST)
                .and(RequestPredicates.path(ANSWERS + "/**")),
            forward(REFERRALS, ANSWERS, uri))
        .build();
  }

  private Forward forward(String plural, String path, URI uri) {
    return new Forward(
        new Backend(path, uri, settings.limits()),
        new Guard(path, breakers.circuitBreaker(plural)),
        new Forward.Taken(bodies, settings.uploads()),
        tracer,
        propagator);
  }
}
