package org.passage.gateway.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.HexFormat;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Whose permits a request takes: its subject's, or those of the address it comes from. */
final class Callers {
  private Callers() {}

  static String of(HttpServletRequest request) {
    Authentication caller = SecurityContextHolder.getContext().getAuthentication();
    return caller instanceof JwtAuthenticationToken token
        ? "subject " + token.getName()
        : address(request);
  }

  /** Of an IPv6 address the network, for one household or machine has many of them. */
  static String address(HttpServletRequest request) {
    String address = request.getRemoteAddr();
    if (address.indexOf(':') < 0) {
      return "address " + address;
    }
    try {
      byte[] bytes = InetAddress.ofLiteral(address).getAddress();
      return "network " + HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 8));
    } catch (IllegalArgumentException noAddress) {
      return "address " + address;
    }
  }
}
