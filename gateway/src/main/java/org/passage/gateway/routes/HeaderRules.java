package org.passage.gateway.routes;

import java.util.Locale;
import java.util.Set;

/** Which headers end at the gateway; the others pass. Names are in lower case. */
final class HeaderRules {
  /** Of one hop only, by RFC 9110 and custom. */
  private static final Set<String> HOP =
      Set.of(
          "connection",
          "keep-alive",
          "proxy-authenticate",
          "proxy-authentication-info",
          "proxy-authorization",
          "proxy-connection",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade",
          "http2-settings",
          "content-length");

  /** The gateway says these itself, or they are between the browser and the gateway only. */
  private static final Set<String> REQUEST =
      Set.of(
          "host",
          "expect",
          "cookie",
          "dpop",
          "forwarded",
          "traceparent",
          "tracestate",
          "baggage",
          "b3",
          "via");

  /** The gateway says these itself, or they are nobody's business outside. */
  private static final Set<String> RESPONSE =
      Set.of(
          "server",
          "date",
          "set-cookie",
          "cache-control",
          "pragma",
          "expires",
          "strict-transport-security",
          "content-security-policy",
          "referrer-policy",
          "permissions-policy",
          "cross-origin-opener-policy",
          "cross-origin-resource-policy",
          "cross-origin-embedder-policy",
          "alt-svc",
          "traceparent",
          "tracestate",
          "via");

  private HeaderRules() {}

  /** No contract knows an {@code X-} header, so none passes: all are somebody's internal matter. */
  static boolean reachesService(String name) {
    return !(name.startsWith("x-") || HOP.contains(name) || REQUEST.contains(name));
  }

  static boolean reachesClient(String name) {
    return !(name.startsWith("x-")
        || name.startsWith("access-control-")
        || HOP.contains(name)
        || RESPONSE.contains(name));
  }

  /** Whether a {@code Connection} header declares this name to be of one hop only. */
  static boolean namedBy(String connection, String name) {
    for (String token : connection.toLowerCase(Locale.ROOT).split(",", -1)) {
      if (token.trim().equals(name)) {
        return true;
      }
    }
    return false;
  }
}
