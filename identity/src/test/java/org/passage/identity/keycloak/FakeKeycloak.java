package org.passage.identity.keycloak;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;
import tools.jackson.databind.json.JsonMapper;

/** Answers like Keycloak's administration does, for what a test says is there. */
@TestConfiguration(proxyBeanMethods = false)
public class FakeKeycloak {
  private static final String ADMIN = "/admin/realms/passage";

  private final WireMockServer server =
      new WireMockServer(options().dynamicPort().extensions(new Slices()));
  private final List<Map<String, Object>> organizations = new ArrayList<>();
  private final Map<String, List<Map<String, Object>>> members = new LinkedHashMap<>();
  private final Map<String, List<Map<String, Object>>> holders = new LinkedHashMap<>();

  FakeKeycloak() {
    server.start();
    reset();
  }

  @Bean
  DynamicPropertyRegistrar whereKeycloakIs() {
    return settings -> settings.add("PASSAGE_ISSUER", () -> server.baseUrl() + "/realms/passage");
  }

  /** Empty again, and answering. */
  public final void reset() {
    server.resetAll();
    organizations.clear();
    members.clear();
    holders.clear();
    server.stubFor(
        get(urlPathMatching(ADMIN + "/.*")).atPriority(10).willReturn(aResponse().withStatus(404)));
    server.stubFor(
        post(urlPathEqualTo("/realms/passage/protocol/openid-connect/token"))
            .withRequestBody(containing("grant_type=client_credentials"))
            .withBasicAuth("identity", "of-the-service")
            .willReturn(
                okJson("{\"access_token\":\"own\",\"expires_in\":300,\"token_type\":\"Bearer\"}")));
  }

  /** An organization with attributes like {@code kind=ngo}. */
  public void organization(String alias, boolean enabled, String... attributes) {
    Map<String, List<String>> given = new LinkedHashMap<>();
    for (String attribute : attributes) {
      String[] pair = attribute.split("=", 2);
      given.put(pair[0], List.of(pair[1]));
    }
    organizations.add(
        Map.of(
            "id",
            "kc-" + alias,
            "alias",
            alias,
            "name",
            "The " + alias,
            "enabled",
            enabled,
            "domains",
            List.of(),
            "attributes",
            given));
    list("/organizations", organizations);
    list("/organizations/kc-" + alias + "/members", List.of());
  }

  /** A member of an organization, by Keycloak's id, with realm roles. */
  public void person(String organization, String id, String... roles) {
    Map<String, Object> person =
        Map.of(
            "id",
            id,
            "username",
            id + "@" + organization,
            "firstName",
            "Ada",
            "lastName",
            "Example",
            "email",
            id + "@" + organization + ".example",
            "enabled",
            true,
            "membershipType",
            "UNMANAGED");
    List<Map<String, Object>> all = members.computeIfAbsent(organization, any -> new ArrayList<>());
    all.add(person);
    list("/organizations/kc-" + organization + "/members", all);
    answers("/organizations/kc-" + organization + "/members/" + id, person);
    answers(
        "/users/" + id + "/role-mappings/realm/composite",
        Arrays.stream(roles).map(it -> Map.of("id", it, "name", it)).toList());
    for (String role : roles) {
      List<Map<String, Object>> those = holders.computeIfAbsent(role, any -> new ArrayList<>());
      those.add(person);
      list("/roles/" + role + "/users", those);
    }
  }

  /** A realm role. */
  public void roles(List<Map<String, Object>> roles) {
    answers("/roles", roles);
  }

  /** Every answer is now this status. */
  public void failsWith(int status) {
    server.stubFor(
        get(urlPathMatching(ADMIN + "/.*"))
            .atPriority(1)
            .willReturn(aResponse().withStatus(status)));
  }

  /** Takes longer than anybody waits. */
  public void hangs() {
    server.stubFor(
        get(urlPathMatching(ADMIN + "/.*"))
            .atPriority(1)
            .willReturn(aResponse().withFixedDelay(4_000)));
  }

  private void list(String path, List<Map<String, Object>> items) {
    server.stubFor(
        get(urlPathEqualTo(ADMIN + path))
            .withHeader("Authorization", equalTo("Bearer own"))
            .willReturn(okJson(json(items)).withTransformers(Slices.NAME)));
  }

  private void answers(String path, Object body) {
    server.stubFor(
        get(urlPathEqualTo(ADMIN + path))
            .withHeader("Authorization", equalTo("Bearer own"))
            .willReturn(okJson(json(body))));
  }

  private static String json(Object body) {
    return JsonMapper.shared().writeValueAsString(body);
  }
}
