package org.passage.acceptance.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where a running platform is.
 *
 * @param gateway the public door, for example {@code http://localhost:8080}
 * @param issuer the realm, for example {@code http://localhost:8081/realms/passage}
 * @param cases the case-service itself, behind the gateway
 * @param home its data folder, in which the sample secrets lie
 */
public record Platform(URI gateway, URI issuer, URI cases, Path home) {

  /** The platform that the {@code PASSAGE_...} variables of the script name. */
  public static Platform fromEnvironment() {
    Map<String, String> environment = System.getenv();
    return new Platform(
        URI.create(required(environment, "PASSAGE_GATEWAY")),
        URI.create(required(environment, "PASSAGE_ISSUER")),
        URI.create(required(environment, "PASSAGE_CASES_URI")),
        Path.of(required(environment, "PASSAGE_HOME")));
  }

  /** A sample secret, made when the platform first came up. */
  public String secret(String name) {
    try {
      return Files.readString(home.resolve("secrets").resolve(name));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String required(Map<String, String> environment, String name) {
    String value = environment.get(name);
    if (value == null) {
      throw new IllegalStateException(name + " is not set; use ./passage");
    }
    return value;
  }
}
