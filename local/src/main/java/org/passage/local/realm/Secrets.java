package org.passage.local.realm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** One file per secret, made at chance when it is first asked for and kept from then on. */
final class Secrets {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 24;

  private final Path folder;

  private Secrets(Path folder) {
    this.folder = folder;
  }

  static Secrets in(Path folder) throws IOException {
    OwnerOnly.folder(folder);
    return new Secrets(folder.toAbsolutePath());
  }

  Path folder() {
    return folder;
  }

  /** The secret of this name: a client id, {@code people}, or {@code keycloak-admin}. */
  String of(String name) throws IOException {
    Path file = folder.resolve(name);
    if (Files.notExists(file)) {
      OwnerOnly.write(file, fresh());
    }
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    return Files.readString(file);
  }

  /** 192 bits, in letters that need no quoting anywhere. */
  private static String fresh() {
    byte[] chance = new byte[BYTES];
    RANDOM.nextBytes(chance);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(chance);
  }
}
