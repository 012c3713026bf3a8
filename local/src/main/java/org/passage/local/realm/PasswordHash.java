package org.passage.local.realm;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A password as Keycloak keeps it. All sample people have the same one: hashed once here, their
 * import takes none of the seconds that Keycloak would spend on hashing it for each.
 */
final class PasswordHash {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int ITERATIONS = 210_000;
  private static final int BITS = 512;
  private static final int SALT_BYTES = 16;

  private PasswordHash() {}

  /** The credential of an import, the same for the same password. */
  static ObjectNode of(String password) {
    try {
      byte[] salt = salt(password);
      byte[] hash =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
              .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, BITS))
              .getEncoded();
      return JSON.createObjectNode()
          .put("type", "password")
          .put(
              "credentialData",
              text(Map.of("hashIterations", ITERATIONS, "algorithm", "pbkdf2-sha512")))
          .put("secretData", text(Map.of("salt", base64(salt), "value", base64(hash))));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /** Of the password itself, which is random and long: no table of hashes could hold it. */
  private static byte[] salt(String password) throws GeneralSecurityException {
    byte[] digest =
        MessageDigest.getInstance("SHA-256")
            .digest(("salt of " + password).getBytes(StandardCharsets.UTF_8));
    return Arrays.copyOf(digest, SALT_BYTES);
  }

  private static String text(Map<String, Object> fields) {
    return JSON.writeValueAsString(new TreeMap<>(fields));
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
