package org.passage.gateway.door;

import java.util.Set;
import org.passage.chassis.problem.ProblemWriter;
import org.passage.chassis.security.BearerTokens;
import org.passage.chassis.security.Caller;
import org.passage.chassis.security.RealmRoles;
import org.passage.chassis.security.RememberedCallers;
import org.passage.chassis.security.SecurityProblems;
import org.passage.gateway.limits.CallerLimits;
import org.passage.gateway.limits.LimitFilter;
import org.passage.gateway.routes.Services;
import org.passage.gateway.sessions.BrowserSessions;
import org.passage.gateway.sessions.SessionFilter;
import org.passage.gateway.suspension.PresentCallers;
import org.passage.gateway.suspension.Suspensions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/**
 * The APIs need a token of the realm for the gateway, or a browser's session, which stands for one;
 * which roles an operation needs, its service says. What is no API is open, and is mostly not
 * there. Against forged requests Spring's own filter is off: who comes with a token cannot be made
 * to, and who comes with a session is asked for that session's token by the session filter.
 */
@Configuration(proxyBeanMethods = false)
class DoorConfiguration {
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "0:0:0:0:0:0:0:1", "::1");

  @Bean
  SecurityFilterChain door(
      HttpSecurity http,
      ProblemWriter writer,
      CallerLimits limits,
      Services services,
      JwtDecoder verifier,
      DoorSettings settings,
      BrowserSessions sessions,
      Suspensions suspensions) {
    SecurityProblems problems = new SecurityProblems(writer);
    LimitFilter limit = new LimitFilter(limits, writer);
    TokenProblems tokens = new TokenProblems(problems, limit);
    return http.csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .headers(AbstractHttpConfigurer::disable)
        .requestCache(RequestCacheConfigurer::disable)
        .sessionManagement(AbstractHttpConfigurer::disable)
        .securityContext(
            it -> it.securityContextRepository(new RequestAttributeSecurityContextRepository()))
        .servletApi(AbstractHttpConfigurer::disable)
        .addFilter(Origins.filter(settings.origins(), problems))
        .authorizeHttpRequests(it ->
            it.requestMatchers(paths(services))
                .authenticated()
                .requestMatchers("/actuator/health/**")
                .permitAll()
                .requestMatchers("/actuator/**")
                .access(fromHereOrAService())
                .anyRequest()
                .permitAll())
        .oauth2ResourceServer(it ->
            it.bearerTokenResolver(new BearerTokens())
                .authenticationEntryPoint(tokens)
                .accessDeniedHandler(problems)
                .withObjectPostProcessor(SecurityProblems.answering(tokens))
                .dPoP(bound ->
                    bound
                        .authenticationConverter(new BoundTokens(settings.address()))
                        .authenticationSuccessHandler(new ProvenTokens())
                        .authenticationFailureHandler(tokens::commence))
                .jwt(jwt ->
                    jwt.authenticationManager(
                        new PresentCallers(callers(verifier, settings), suspensions))))
        .exceptionHandling(
            it -> it.authenticationEntryPoint(problems).accessDeniedHandler(problems))
        .addFilterBefore(new SessionFilter(sessions, writer), BearerTokenAuthenticationFilter.class)
        .addFilterAfter(limit, AnonymousAuthenticationFilter.class)
        .build();
  }

  private static AuthenticationManager callers(JwtDecoder verifier, DoorSettings settings) {
    JwtAuthenticationConverter caller = new JwtAuthenticationConverter();
    caller.setJwtGrantedAuthoritiesConverter(new RealmRoles());
    return RememberedCallers.of(verifier, caller, settings.rememberTokens());
  }

  @Bean
  RequestRejectedHandler oddRequests(ProblemWriter writer) {
    return new OddRequests(writer);
  }

  private static String[] paths(Services services) {
    return services.services().keySet().stream()
        .map(plural -> Services.path(plural) + "/**")
        .toArray(String[]::new);
  }

  private static AuthorizationManager<RequestAuthorizationContext> fromHereOrAService() {
    return (caller, context) ->
        new AuthorizationDecision(
            LOOPBACK.contains(context.getRequest().getRemoteAddr())
                || caller.get().getAuthorities().stream()
                    .anyMatch(it -> Caller.SERVICE.equals(it.getAuthority())));
  }
}
