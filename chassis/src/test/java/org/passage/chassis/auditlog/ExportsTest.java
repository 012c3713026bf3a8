package org.passage.chassis.auditlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passage.chassis.access.Operation;
import org.passage.chassis.access.Operation.OnRecord;
import org.passage.chassis.access.Operation.Reach;
import org.passage.chassis.audit.Exported;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;

class ExportsTest {
  private static final Instant NOW = Instant.parse("2026-11-26T21:00:00Z");

  private final List<Exported> told = new ArrayList<>();
  private final Exports exports = new Exports(told::add, Clock.fixed(NOW, ZoneOffset.UTC));
  private final MockHttpServletRequest request =
      new MockHttpServletRequest("GET", "/api/things/v1/houses/house_1/beds");

  @AfterEach
  void forget() {
    SecurityContextHolder.clearContext();
    RequestContextHolder.resetRequestAttributes();
  }

  @Test
  void tellsWhoTookWhatAndOfWhichRecordButNothingElseOfTheRequest() {
    as("harbour");
    request.setAttribute(
        HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of("houseId", "house_1"));
    request.setParameter("personId", "person_1");
    request.setParameter("oddId", "Her Name");
    request.setParameter("name", "somebody");
    settle(OnRecord.READ, 200, "text/csv;charset=UTF-8");
    assertThat(told)
        .containsExactly(
            new Exported(
                NOW,
                "somebody",
                "harbour",
                List.of("shelter-manager"),
                "listBeds",
                "text/csv;charset=UTF-8",
                Map.of("houseId", "house_1", "personId", "person_1")));
  }

  @ParameterizedTest
  @CsvSource({
    "READ, 200, text/csv, true",
    "READ, 200, image/svg+xml, true",
    "READ, 200, application/pdf, true",
    "EXPORT, 200, application/json, true",
    "READ, 200, application/json, false",
    "READ, 400, application/problem+json, false",
    "EXPORT, 404, application/problem+json, false",
    "READ, 204, , false",
  })
  void aFileAndADeclaredExportAreTold(
      OnRecord onRecord, int status, @Nullable String type, boolean tells) {
    as("harbour");
    settle(onRecord, status, type);
    assertThat(told).hasSize(tells ? 1 : 0);
  }

  @Test
  void whatPassagesOwnServicesReadIsNot() {
    as(null);
    settle(OnRecord.EXPORT, 200, "text/csv");
    assertThat(told).isEmpty();
  }

  private void settle(OnRecord onRecord, int status, @Nullable String type) {
    request.setAttribute(
        Operation.class.getName(),
        new Operation(
            "listBeds",
            PathPatternRequestMatcher.pathPattern(HttpMethod.GET, "/**"),
            false,
            Set.of("shelter-manager"),
            Reach.ORGANIZATION,
            Set.of(),
            onRecord,
            Set.of(),
            "core"));
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    exports.settle(request, status, type);
  }

  private static void as(@Nullable String organization) {
    Jwt.Builder token = Jwt.withTokenValue("token").header("alg", "none").subject("somebody");
    if (organization != null) {
      token.claim("organization", List.of(organization));
    }
    SecurityContextHolder.getContext()
        .setAuthentication(
            new JwtAuthenticationToken(
                token.build(), AuthorityUtils.createAuthorityList("shelter-manager")));
  }
}
