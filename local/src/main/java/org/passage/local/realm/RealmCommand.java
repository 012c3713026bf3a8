package org.passage.local.realm;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.passage.local.Options;
import org.passage.local.Usage;

/**
 * {@code realm --home DIRECTORY --gateway ADDRESS --realm FILE --out FILE}: makes the secrets that
 * are missing and writes what Keycloak imports at its first start. Doing it again gives the same.
 */
public final class RealmCommand {
  /** Of Keycloak's own first administrator; not part of the realm. */
  private static final String ADMINISTRATOR = "keycloak-admin";

  private RealmCommand() {}

  /** Writes the secrets and the import file. */
  public static void run(String[] arguments) throws IOException {
    Options options = Options.of(arguments, "home", "gateway", "realm", "out");
    Path realm = Path.of(options.text("realm"));
    if (!Files.isRegularFile(realm)) {
      throw new Usage("there is no realm file at " + realm);
    }
    Secrets secrets = Secrets.in(Path.of(options.text("home")).resolve("secrets"));
    secrets.of(ADMINISTRATOR);
    String imported =
        SampleRealm.of(Files.readString(realm), gateway(options.text("gateway")))
            .with(Sample.load(), secrets);
    Path out = Path.of(options.text("out")).toAbsolutePath();
    OwnerOnly.write(out, imported);
    System.out.printf("Realm in %s, secrets in %s%n", out, secrets.folder());
  }

  /** Keycloak sends browsers back there, so it must be an address and nothing else. */
  private static String gateway(String text) {
    if (!text.matches("https?://[A-Za-z0-9.\\[\\]:-]+")) {
      throw new Usage("--gateway is not an address like http://localhost:8080");
    }
    return URI.create(text).toString();
  }
}
