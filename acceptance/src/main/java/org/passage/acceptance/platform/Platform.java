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
 * @param home its data folder, in which the sample secrets lie
 */
public record Platform(URI gateway, URI issuer, Path home) {

  /**
   * The platform that {@code PASSAGE_GATEWAY}, {@code PASSAGE_ISSUER}, {@code PASSAGE_HOME} name.
   */
  public static Platform fromEnvironment() {
    Map<String, String> environment = System.getenv();
    return new Platform(
        URI.create(required(environment, "PASSAGE_GATEWAY")),
        URI.create(required(environment, "PASSAGE_ISSUER")),
        Path.of(required(environment, "PASSAGE_HOME")));
  }

  /** A sample secret, made when the platform first came up. */
  String secret(String name) {
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
