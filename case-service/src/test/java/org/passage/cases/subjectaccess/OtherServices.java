package org.passage.cases.subjectaccess;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.springframework.test.context.DynamicPropertyRegistry;

/** The other services, which have seen nothing of her, and Keycloak, which gives any token. */
final class OtherServices {
  private final HttpServer server;
  volatile boolean away;

  OtherServices() {
    try {
      server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    } catch (IOException none) {
      throw new IllegalStateException(none);
    }
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          String body =
              path.endsWith("/token")
                  ? "{\"access_token\": \"any\", \"token_type\": \"Bearer\", \"expires_in\": 300}"
                  : path.endsWith("/audit-events")
                      ? "{\"items\": []}"
                      : "{\"items\": [], \"next\": 0}";
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(away ? 503 : 200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
  }

  void settings(DynamicPropertyRegistry registry) {
    String uri = "http://localhost:" + server.getAddress().getPort();
    registry.add("PASSAGE_SHELTERS_URI", () -> uri);
    registry.add("PASSAGE_REFERRALS_URI", () -> uri);
    registry.add("PASSAGE_REINTEGRATION_URI", () -> uri);
    registry.add("PASSAGE_ISSUER", () -> uri);
    registry.add("PASSAGE_CLIENT_SECRET", () -> "none");
  }
}
