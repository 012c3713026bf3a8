package org.passage.gateway.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.passage.gateway.sessions.AsBearer;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/**
 * Lets a request whose token is proven go on with it as any other's: the proof was for the gateway,
 * and is used up.
 */
final class ProvenTokens implements AuthenticationSuccessHandler {
  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain,
      Authentication holder)
      throws IOException, ServletException {
    String token = ((JwtAuthenticationToken) holder).getToken().getTokenValue();
    chain.doFilter(new AsBearer(request, token), response);
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication holder) {
    throw new UnsupportedOperationException("A proven request goes on through the chain");
  }
}
