package org.passage.chassis.clients;

import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.function.Supplier;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.problem.Unavailable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Makes the clients of other services' contracts, each with its own breaker and bulkhead. */
public final class ServiceClients {
  private static final Duration CONNECT = Duration.ofSeconds(1);
  private static final Duration READ = Duration.ofSeconds(3);

  private final ObjectProvider<RestClient.Builder> builders;
  private final OAuth2AuthorizedClientManager tokens;
  private final JsonMapper tolerant;

  public ServiceClients(
      ObjectProvider<RestClient.Builder> builders,
      OAuth2AuthorizedClientManager tokens,
      JsonMapper json) {
    this.builders = builders;
    this.tokens = tokens;
    // Another service may add a field to its answers before this one knows of it.
    this.tolerant =
        json.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  }

  /** A client that calls with the token of the request at hand. */
  public <C> C asCaller(Class<C> contract, String service, String uri) {
    return client(
        contract,
        service,
        uri,
        (request, body, execution) -> {
          request.getHeaders().setBearerAuth(callersToken());
          return execution.execute(request, body);
        });
  }

  /** A client that calls with this service's own token. */
  public <C> C asService(Class<C> contract, String service, String uri) {
    return client(
        contract,
        service,
        uri,
        (request, body, execution) -> {
          request.getHeaders().setBearerAuth(ownToken());
          return execution.execute(request, body);
        });
  }

  /**
   * Asks another service something without which there is no answer.
   *
   * @throws NotFound when it does not let the caller know
   * @throws Unavailable when it cannot be asked now, or does not understand the question
   */
  public static <R> R ask(String what, Supplier<ResponseEntity<R>> call) {
    try {
      R answer = call.get().getBody();
      if (answer == null) {
        throw new Unavailable(what, new IllegalStateException("An empty answer"));
      }
      return answer;
    } catch (HttpClientErrorException.NotFound
        | HttpClientErrorException.Forbidden
        | HttpClientErrorException.Unauthorized untold) {
      throw new NotFound();
    } catch (RestClientException
        | OAuth2AuthorizationException
        | CallNotPermittedException
        | BulkheadFullException away) {
      throw new Unavailable(what, away);
    }
  }

  /** Requests that are not waited for long, nor made again by themselves. */
  static ClientHttpRequestFactory requests() {
    JdkClientHttpRequestFactory factory =
        new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(CONNECT).build());
    factory.setReadTimeout(READ);
    return factory;
  }

  private <C> C client(
      Class<C> contract, String service, String uri, ClientHttpRequestInterceptor token) {
    RestClient client =
        builders
            .getObject()
            .baseUrl(uri)
            .requestFactory(requests())
            .configureMessageConverters(it ->
                it.registerDefaults()
                    .withJsonConverter(new JacksonJsonHttpMessageConverter(tolerant)))
            .requestInterceptor(token)
            .requestInterceptor(new ResilientCalls(service))
            .build();
    // In a query a code is written as the contract has it: the text of the generated enum.
    DefaultFormattingConversionService codes = new DefaultFormattingConversionService();
    codes.addConverter(Enum.class, String.class, Enum::toString);
    return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
        .conversionService(codes)
        .build()
        .createClient(contract);
  }

  private static String callersToken() {
    Authentication caller = SecurityContextHolder.getContext().getAuthentication();
    if (caller instanceof JwtAuthenticationToken token) {
      return token.getToken().getTokenValue();
    }
    throw new IllegalStateException("No caller whose token could be passed on");
  }

  private String ownToken() {
    OAuth2AuthorizedClient client =
        tokens.authorize(
            OAuth2AuthorizeRequest.withClientRegistrationId("passage")
                .principal("passage")
                .build());
    if (client == null) {
      throw new IllegalStateException("Keycloak gave this service no token");
    }
    return client.getAccessToken().getTokenValue();
  }
}
