package org.passage.gateway.door;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.resource.authentication.DPoPAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * Finds a token that is bound to a key, and the proof of that key for this one request (RFC 9449,
 * 7.1). The proof must be for the gateway's public address: what a request says of its host anybody
 * may say, also one to whom the client made a proof for another server.
 */
final class BoundTokens implements AuthenticationConverter {
  private static final String PROOF = "DPoP";
  private static final String SCHEME = "DPoP ";

  private final String address;

  BoundTokens(URI address) {
    this.address = address.toString().replaceFirst("/$", "");
  }

  @Override
  public @Nullable Authentication convert(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return null;
    }
    String token = header.substring(SCHEME.length()).strip();
    List<String> proofs = Collections.list(request.getHeaders(PROOF));
    if (token.isEmpty() || proofs.size() != 1 || proofs.getFirst().isEmpty()) {
      throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_DPOP_PROOF);
    }
    return new DPoPAuthenticationToken(
        token, proofs.getFirst(), request.getMethod(), address + request.getRequestURI());
  }
}
