package org.passage.chassis.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.passage.chassis.problem.Problem;
import org.passage.chassis.problem.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Refusals of the security filters, in the same form as every other problem. */
public final class SecurityProblems implements AuthenticationEntryPoint, AccessDeniedHandler {
  private final ProblemWriter problems;

  public SecurityProblems(ProblemWriter problems) {
    this.problems = problems;
  }

  /** Has it answer also when the keys of the realm cannot be had: that is no error of ours. */
  public static ObjectPostProcessor<BearerTokenAuthenticationFilter> answering(
      AuthenticationEntryPoint problems) {
    return new ObjectPostProcessor<>() {
      @Override
      public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
        filter.setAuthenticationFailureHandler(problems::commence);
        return filter;
      }
    };
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
      throws IOException {
    if (refused instanceof AuthenticationServiceException) {
      problems.writeUnavailable(
          "Tokens cannot be verified now; nothing was changed.", request, response);
      return;
    }
    Challenge challenge = Challenge.after(refused);
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge.header);
    problems.write(
        Problem.of(
            "unauthorized",
            "A valid access token is needed",
            HttpStatus.UNAUTHORIZED,
            challenge.detail),
        request,
        response);
  }

  /** What the caller is asked for (RFC 6750, RFC 9449). */
  private enum Challenge {
    TOKEN("Bearer", "There is no access token."),
    VALID_TOKEN("Bearer error=\"invalid_token\"", "The access token is not valid."),
    VALID_PROOF(
        "DPoP error=\"invalid_dpop_proof\"",
        "The access token is bound to a key, and needs a proof of it that is made for this request.");

    private final String header;
    private final String detail;

    Challenge(String header, String detail) {
      this.header = header;
      this.detail = detail;
    }

    static Challenge after(AuthenticationException refused) {
      if (!(refused instanceof OAuth2AuthenticationException invalid)) {
        return TOKEN;
      }
      String error = invalid.getError().getErrorCode();
      return error.equals(OAuth2ErrorCodes.INVALID_DPOP_PROOF) ? VALID_PROOF : VALID_TOKEN;
    }
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
      throws IOException {
    problems.write(
        Problem.of(
            "forbidden",
            "Not permitted",
            HttpStatus.FORBIDDEN,
            "None of your roles permits this operation."),
        request,
        response);
  }
}
