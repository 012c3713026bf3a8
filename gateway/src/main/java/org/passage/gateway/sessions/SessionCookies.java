package org.passage.gateway.sessions;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * The cookies of the gateway. Behind TLS their names begin with {@code __Host-}: no other host, and
 * no page without TLS, can set them.
 */
public final class SessionCookies {
  /** For page script to read, and to send back as the header {@code X-XSRF-TOKEN}. */
  static final String CSRF = "XSRF-TOKEN";

  private static final String SESSION = "passage";

  private SessionCookies() {}

  static @Nullable String session(HttpServletRequest request) {
    return read(SESSION, request);
  }

  static void write(SessionId id, HttpServletRequest request, HttpServletResponse response) {
    write(SESSION, id.cookie(), null, request, response);
    showCsrf(id, request, response);
  }

  static void showCsrf(SessionId id, HttpServletRequest request, HttpServletResponse response) {
    add(ResponseCookie.from(CSRF, id.csrf()), request, response);
  }

  static void clear(HttpServletRequest request, HttpServletResponse response) {
    write(SESSION, "", Duration.ZERO, request, response);
    add(ResponseCookie.from(CSRF, "").maxAge(Duration.ZERO), request, response);
  }

  /** The value of our cookie of this name; null when there is none, or more than one. */
  public static @Nullable String read(String name, HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies == null) {
      return null;
    }
    String full = full(name, request);
    String found = null;
    for (Cookie cookie : cookies) {
      if (cookie.getName().equals(full)) {
        if (found != null) {
          return null;
        }
        found = cookie.getValue();
      }
    }
    return found;
  }

  /** Writes a cookie that no script can read; without an age it ends with the browser. */
  public static void write(
      String name,
      String value,
      @Nullable Duration age,
      HttpServletRequest request,
      HttpServletResponse response) {
    ResponseCookie.ResponseCookieBuilder cookie =
        ResponseCookie.from(full(name, request), value).httpOnly(true);
    add(age == null ? cookie : cookie.maxAge(age), request, response);
  }

  private static void add(
      ResponseCookie.ResponseCookieBuilder cookie,
      HttpServletRequest request,
      HttpServletResponse response) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        cookie.path("/").secure(request.isSecure()).sameSite("Lax").build().toString());
  }

  private static String full(String name, HttpServletRequest request) {
    return request.isSecure() ? "__Host-" + name : name;
  }
}
