package org.passage.chassis.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

class RealmRolesTest {
  @Test
  void areThoseOfPassageAndNotKeycloaksOwn() {
    assertThat(
            read(
                Map.of(
                    "roles",
                    List.of(
                        "caseworker",
                        "offline_access",
                        "uma_authorization",
                        "default-roles-passage",
                        7))))
        .extracting(GrantedAuthority::getAuthority)
        .containsExactly("caseworker");
  }

  @Test
  void areNoneWhereATokenNamesNone() {
    assertThat(read(Map.of())).isEmpty();
    assertThat(read(Map.of("roles", "caseworker"))).isEmpty();
  }

  private static Iterable<GrantedAuthority> read(Map<String, Object> access) {
    Jwt token =
        Jwt.withTokenValue("token").header("alg", "none").claim("realm_access", access).build();
    return new RealmRoles().convert(token);
  }
}
