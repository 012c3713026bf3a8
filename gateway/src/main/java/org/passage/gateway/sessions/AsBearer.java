package org.passage.gateway.sessions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** A request as if it had come with this access token as a bearer's, and without a cookie. */
public final class AsBearer extends HttpServletRequestWrapper {
  private final String authorization;

  public AsBearer(HttpServletRequest request, String token) {
    super(request);
    this.authorization = "Bearer " + token;
  }

  @Override
  public @Nullable String getHeader(String name) {
    if (name.equalsIgnoreCase(HttpHeaders.AUTHORIZATION)) {
      return authorization;
    }
    return name.equalsIgnoreCase(HttpHeaders.COOKIE) ? null : super.getHeader(name);
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    if (name.equalsIgnoreCase(HttpHeaders.AUTHORIZATION)) {
      return Collections.enumeration(List.of(authorization));
    }
    return name.equalsIgnoreCase(HttpHeaders.COOKIE)
        ? Collections.emptyEnumeration()
        : super.getHeaders(name);
  }

  @Override
  public Enumeration<String> getHeaderNames() {
    List<String> names = new ArrayList<>(Collections.list(super.getHeaderNames()));
    names.removeIf(HttpHeaders.COOKIE::equalsIgnoreCase);
    names.add(HttpHeaders.AUTHORIZATION);
    return Collections.enumeration(names);
  }
}
