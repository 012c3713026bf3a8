package org.passage.identity.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Keycloak itself, with the realm as code and two organizations; one for all tests of a run. */
public final class RealKeycloak
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  /** Everybody's in these tests. */
  public static final String PASSWORD = "correct-horse-battery";

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static String server = "";

  /** Whether the script has got Keycloak's distribution here. */
  public static boolean isInstalled() {
    return distribution() != null;
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    synchronized (RealKeycloak.class) {
      if (server.isEmpty()) {
        server = started();
      }
    }
    TestPropertyValues.of("PASSAGE_ISSUER=" + server + "/realms/passage").applyTo(context);
  }

  /** The answer to somebody who logs in with a password. */
  public static JsonNode login(String username, String password) {
    return token(
        Map.of(
            "grant_type", "password",
            "client_id", "tests",
            "client_secret", "of-the-tests",
            "username", username,
            "password", password));
  }

  /** The answer to a program that shows who it is. */
  public static JsonNode token(Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return JSON.readTree(
        send(
            HttpRequest.newBuilder(
                    URI.create(server + "/realms/passage/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build()));
  }

  /** Where tokens come from. */
  public static String issuer() {
    return server + "/realms/passage";
  }

  private static String started() {
    try {
      Path home = Files.createTempDirectory("keycloak");
      Path dist = Objects.requireNonNull(distribution());
      for (String part : List.of("lib", "conf", "providers", "themes")) {
        Files.createSymbolicLink(home.resolve(part), dist.resolve(part));
      }
      Files.createDirectories(home.resolve("data/import"));
      Files.writeString(home.resolve("data/import/passage-realm.json"), realm());
      int port = freePort();
      int management = freePort();
      ProcessBuilder start =
          new ProcessBuilder(
                  ProcessHandle.current().info().command().orElseThrow(),
                  "-XX:+UseSerialGC",
                  "-Xmx384m",
                  "-XX:TieredStopAtLevel=1",
                  "-Dkc.home.dir=" + home,
                  "-Djboss.server.config.dir=" + home.resolve("conf"),
                  "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                  "-Dpicocli.disable.closures=true",
                  "--add-opens=java.base/java.util=ALL-UNNAMED",
                  "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                  "--add-opens=java.base/java.security=ALL-UNNAMED",
                  "--add-opens=java.base/java.lang=ALL-UNNAMED",
                  "-cp",
                  home.resolve("lib/quarkus-run.jar").toString(),
                  "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                  "start",
                  "--optimized",
                  "--import-realm")
              .directory(home.toFile())
              .redirectErrorStream(true)
              .redirectOutput(home.resolve("log").toFile());
      start
          .environment()
          .putAll(
              Map.of(
                  "KC_HTTP_ENABLED", "true",
                  "KC_HTTP_HOST", "127.0.0.1",
                  "KC_HTTP_PORT", String.valueOf(port),
                  "KC_HTTP_MANAGEMENT_PORT", String.valueOf(management),
                  "KC_HOSTNAME", "http://localhost:" + port,
                  "KC_CACHE", "local",
                  "KC_DB_URL_PROPERTIES", ";NON_KEYWORDS=VALUE"));
      Process process = start.start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      await(process, URI.create("http://127.0.0.1:" + management + "/health/ready"), home);
      return "http://localhost:" + port;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void await(Process process, URI ready, Path home) {
    long deadline = System.nanoTime() + 180_000_000_000L;
    while (process.isAlive() && System.nanoTime() < deadline) {
      try {
        if (HTTP.send(HttpRequest.newBuilder(ready).build(), BodyHandlers.discarding()).statusCode()
            == 200) {
          return;
        }
        Thread.sleep(200);
      } catch (IOException notYet) {
        pause();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(stopped);
      }
    }
    throw new IllegalStateException("Keycloak did not start, see " + home.resolve("log"));
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static String realm() throws IOException {
    ObjectNode realm =
        (ObjectNode)
            JSON.readTree(
                Files.readString(Path.of("keycloak/passage-realm.json"))
                    .replace("${PASSAGE_GATEWAY}", "http://localhost:8080"));
    for (JsonNode client : realm.withArray("clients")) {
      if (client.path("clientId").asString().equals("identity")) {
        ((ObjectNode) client).put("secret", "of-the-service");
      }
    }
    realm
        .withArray("clients")
        .add(
            JSON.readTree(
                """
                {"clientId": "tests", "secret": "of-the-tests", "directAccessGrantsEnabled": true,
                 "standardFlowEnabled": false, "defaultClientScopes": ["basic", "roles", "organization"]}
                """));
    for (String organization : List.of("harbour", "sunrise")) {
      for (String role : List.of("identity-admin", "caseworker")) {
        realm
            .withArray("users")
            .add(
                JSON.readTree(
                    """
                    {"username": "%1$s@%2$s", "enabled": true, "email": "%1$s@%2$s.example",
                     "firstName": "Ada", "lastName": "Example", "realmRoles": ["%1$s"],
                     "attributes": {"office": ["rome"]},
                     "credentials": [{"type": "password", "value": "%3$s"}]}
                    """
                        .formatted(role, organization, PASSWORD)));
      }
      realm
          .withArray("organizations")
          .add(
              JSON.readTree(
                  """
                  {"alias": "%1$s", "name": "The %1$s", "enabled": true,
                   "domains": [{"name": "%1$s.example"}],
                   "members": [{"username": "identity-admin@%1$s", "membershipType": "UNMANAGED"},
                               {"username": "caseworker@%1$s", "membershipType": "UNMANAGED"}]}
                  """
                      .formatted(organization)));
    }
    return JSON.writeValueAsString(realm);
  }

  private static @Nullable Path distribution() {
    String cache =
        Objects.requireNonNullElse(
            System.getenv("XDG_CACHE_HOME"), System.getProperty("user.home") + "/.cache");
    Path folder = Path.of(cache, "passage");
    if (!Files.isDirectory(folder)) {
      return null;
    }
    try (Stream<Path> found = Files.list(folder)) {
      return found.filter(it -> Files.exists(it.resolve("built"))).findFirst().orElse(null);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }

  private static String send(HttpRequest request) {
    try {
      return HTTP.send(request, BodyHandlers.ofString()).body();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
