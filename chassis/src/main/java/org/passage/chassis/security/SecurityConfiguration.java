package org.passage.chassis.security;

import io.micrometer.tracing.Tracer;
import jakarta.servlet.DispatcherType;
import java.net.URI;
import java.time.Duration;
import org.passage.chassis.problem.ErrorPage;
import org.passage.chassis.problem.ProblemWriter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.firewall.HttpFirewall;
import tools.jackson.databind.json.JsonMapper;

/**
 * A service's door: health is open, everything else needs a token for this service's audience and a
 * role that the contract names. Settings: {@code passage.contract} (a class path name), {@code
 * passage.security.remember-tokens} (how long a verified token is believed without being verified
 * again) and Spring's own {@code spring.security.oauth2.resourceserver.jwt}. A program with a bean
 * {@code door} of its own keeps that.
 */
@AutoConfiguration(
    beforeName = "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration")
public class SecurityConfiguration {
  @Bean
  ProblemWriter problemWriter(JsonMapper json, ObjectProvider<Tracer> tracer) {
    return new ProblemWriter(json, tracer);
  }

  @Bean
  @ConditionalOnProperty("passage.contract")
  ErrorPage errorPage(ProblemWriter writer) {
    return new ErrorPage(writer);
  }

  @Bean
  @ConditionalOnProperty("spring.security.oauth2.resourceserver.jwt.jwk-set-uri")
  RealmKeys realmKeys(@Value("${spring.security.oauth2.resourceserver.jwt.jwk-set-uri}") URI uri) {
    return new RealmKeys(uri);
  }

  /** A token without an end would be believed for ever. */
  @Bean
  OAuth2TokenValidator<Jwt> tokensEnd() {
    return new JwtClaimValidator<Object>(JwtClaimNames.EXP, end -> end != null);
  }

  @Bean
  @ConditionalOnMissingBean(name = "door")
  SecurityFilterChain door(
      HttpSecurity http,
      ProblemWriter writer,
      JwtDecoder verifier,
      @Value("${passage.security.remember-tokens:5s}") Duration rememberTokens,
      AuthorizationManager<RequestAuthorizationContext> contractDoor) {
    SecurityProblems problems = new SecurityProblems(writer);
    return http.csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(RequestCacheConfigurer::disable)
        .servletApi(AbstractHttpConfigurer::disable)
        .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(it ->
            it.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/actuator/health/**", "/actuator/prometheus")
                .permitAll()
                .requestMatchers("/api/**")
                .access(contractDoor)
                .anyRequest()
                .denyAll())
        .oauth2ResourceServer(it ->
            it.bearerTokenResolver(new BearerTokens())
                .authenticationEntryPoint(problems)
                .accessDeniedHandler(problems)
                .withObjectPostProcessor(SecurityProblems.answering(problems))
                .jwt(jwt ->
                    jwt.authenticationManager(
                        RememberedCallers.of(verifier, new Callers(), rememberTokens))))
        .exceptionHandling(
            it -> it.authenticationEntryPoint(problems).accessDeniedHandler(problems))
        .build();
  }

  @Bean
  HttpFirewall firewall() {
    return new Firewall();
  }

  /** A span for each security filter costs more than the filters, and tells nothing. */
  @Bean
  SecurityObservationSettings noObservationOfFilters() {
    return SecurityObservationSettings.noObservations();
  }
}
