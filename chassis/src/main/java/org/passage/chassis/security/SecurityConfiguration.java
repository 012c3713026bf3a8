package org.passage.chassis.security;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;
import tools.jackson.databind.json.JsonMapper;

/**
 * A service's door: health is open, everything else needs a token for this service's audience and a
 * role that the contract names. Settings: {@code passage.contract} (a class path name) and Spring's
 * own {@code spring.security.oauth2.resourceserver.jwt}.
 */
@AutoConfiguration
public class SecurityConfiguration {
  @Bean
  SecurityFilterChain door(
      HttpSecurity http, JsonMapper json, @Value("${passage.contract}") String contract) {
    SecurityProblems problems = new SecurityProblems(json);
    JwtAuthenticationConverter caller = new JwtAuthenticationConverter();
    caller.setJwtGrantedAuthoritiesConverter(new RealmRoles());
    return http.csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(it ->
            it.requestMatchers("/actuator/health/**", "/actuator/prometheus")
                .permitAll()
                .requestMatchers("/api/**")
                .access(ContractRoles.of(contract))
                .anyRequest()
                .denyAll())
        .oauth2ResourceServer(it ->
            it.authenticationEntryPoint(problems)
                .accessDeniedHandler(problems)
                .jwt(jwt -> jwt.jwtAuthenticationConverter(caller)))
        .exceptionHandling(
            it -> it.authenticationEntryPoint(problems).accessDeniedHandler(problems))
        .build();
  }
}
