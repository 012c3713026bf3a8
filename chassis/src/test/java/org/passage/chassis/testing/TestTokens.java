package org.passage.chassis.testing;

import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Callers for service tests, and a decoder that believes no real token. */
@TestConfiguration(proxyBeanMethods = false)
public class TestTokens {
  @Bean
  JwtDecoder noRealTokens() {
    return token -> {
      throw new BadJwtException("Service tests have no Keycloak");
    };
  }

  /** A person of an organization with these roles. */
  public static RequestPostProcessor as(String organization, String... roles) {
    return as(organization, Map.of(), roles);
  }

  /** A person with further claims, such as an {@code office}. */
  public static RequestPostProcessor as(
      String organization, Map<String, Object> claims, String... roles) {
    return SecurityMockMvcRequestPostProcessors.jwt()
        .jwt(token ->
            token
                .claims(it -> it.putAll(claims))
                .subject(organization + "-" + String.join("-", roles))
                // One of Passage's own services acts for no organization.
                .claim(
                    "organization",
                    List.of(roles).contains("service") ? List.of() : List.of(organization))
                .claim("realm_access", Map.of("roles", List.of(roles))))
        .authorities(AuthorityUtils.createAuthorityList(roles));
  }
}
