package org.passage.gateway.suspension;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** Asks the identity service, with a token of the gateway's own that it keeps while it is good. */
final class IdentityService implements Supplier<Suspended> {
  private static final Duration BEFORE_ITS_END = Duration.ofSeconds(30);

  private final SuspensionSettings settings;
  private final Clock clock = Clock.systemUTC();
  private final RestClient http;
  private String token = "";
  private Instant renewal = Instant.EPOCH;

  IdentityService(SuspensionSettings settings) {
    this.settings = settings;
    JdkClientHttpRequestFactory requests =
        new JdkClientHttpRequestFactory(
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build());
    requests.setReadTimeout(Duration.ofSeconds(5));
    this.http = RestClient.builder().requestFactory(requests).build();
  }

  @Override
  public synchronized Suspended get() {
    if (clock.instant().isAfter(renewal)) {
      renew();
    }
    return Objects.requireNonNull(
        http.get()
            .uri(settings.identity() + "/suspensions")
            .headers(it -> it.setBearerAuth(token))
            .retrieve()
            .body(Suspended.class));
  }

  private void renew() {
    MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
    form.add("grant_type", "client_credentials");
    JsonNode answer =
        Objects.requireNonNull(
            http.post()
                .uri(settings.tokens())
                .headers(it -> it.setBasicAuth(settings.client(), settings.secret()))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(JsonNode.class));
    token = answer.path("access_token").asString();
    renewal = clock.instant().plusSeconds(answer.path("expires_in").asLong()).minus(BEFORE_ITS_END);
  }
}
