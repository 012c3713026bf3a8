package org.passage.chassis.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

class ContractDoorTest {
  private static final Contract CONTRACT = Contract.of("openapi/thing-v1.yaml");

  @AfterEach
  void nobodyCalls() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void letsInTheRolesOfTheOperationAndNobodyElse() {
    assertThat(get("harbour", "harbour", "caseworker")).isTrue();
    assertThat(get("harbour", "harbour", "shelter-worker")).isFalse();
  }

  @Test
  void leavesThePlatformToTheOrganizationThatRunsIt() {
    assertThat(rotate("harbour", "harbour")).isTrue();
    assertThat(rotate("harbour", "sunrise")).isFalse();
    assertThat(rotate("", "harbour")).isFalse();
  }

  private static boolean get(String operator, String organization, String role) {
    return asked(operator, "GET", "/api/things/v1/things/thing_1", organization, role);
  }

  private static boolean rotate(String operator, String organization) {
    return asked(operator, "POST", "/api/things/v1/rotations", organization, "identity-admin");
  }

  private static boolean asked(
      String operator, String method, String path, String organization, String role) {
    Jwt token =
        Jwt.withTokenValue("token")
            .header("alg", "none")
            .subject("somebody")
            .claim("organization", List.of(organization))
            .build();
    JwtAuthenticationToken caller =
        new JwtAuthenticationToken(token, AuthorityUtils.createAuthorityList(role));
    SecurityContextHolder.getContext().setAuthentication(caller);
    MockHttpServletRequest request = new MockHttpServletRequest(method, path);
    request.setPathInfo(null);
    request.setServletPath(path);
    AuthorizationResult result =
        new ContractDoor(CONTRACT, operator)
            .authorize(() -> caller, new RequestAuthorizationContext(request));
    return result.isGranted();
  }
}
