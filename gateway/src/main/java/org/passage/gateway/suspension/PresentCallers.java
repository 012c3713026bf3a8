package org.passage.gateway.suspension;

import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Lets in whom another lets in, but for those who were suspended since they got their token. */
public final class PresentCallers implements AuthenticationManager {
  private final AuthenticationManager verifier;
  private final Suspensions suspensions;

  public PresentCallers(AuthenticationManager verifier, Suspensions suspensions) {
    this.verifier = verifier;
    this.suspensions = suspensions;
  }

  @Override
  public Authentication authenticate(Authentication presented) {
    Authentication caller = verifier.authenticate(presented);
    if (caller instanceof JwtAuthenticationToken jwt && suspensions.cover(jwt.getToken())) {
      throw new InvalidBearerTokenException("The holder of the token was suspended");
    }
    return caller;
  }
}
