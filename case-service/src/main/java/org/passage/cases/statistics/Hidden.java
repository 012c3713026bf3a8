package org.passage.cases.statistics;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Vault;
import org.springframework.stereotype.Component;

/**
 * Keyed hashes in place of what a copy of the store must not tell: which case a fact is of, and
 * what the case keeps sealed.
 */
@Component
final class Hidden {
  private static final String NAME = "statistics";
  private static final int LENGTH = 12;

  private final Vault vault;
  private volatile @Nullable Words words;

  Hidden(Vault vault) {
    this.vault = vault;
  }

  /** What stands for a case. */
  String caseKey(String caseId) {
    return hash(vault.secret(NAME), "case", caseId);
  }

  /** What stands for a value. */
  String value(Dimension of, String code) {
    return words().hidden().getOrDefault(of + code, code);
  }

  /** The value that something stands for. */
  String code(Dimension of, String stored) {
    return words().known().getOrDefault(of + stored, stored);
  }

  private Words words() {
    Words made = words;
    if (made == null) {
      made = make(vault.secret(NAME));
      words = made;
    }
    return made;
  }

  private static Words make(SecretKey secret) {
    Map<String, String> hidden = new HashMap<>();
    Map<String, String> known = new HashMap<>();
    for (Dimension dimension : Dimension.values()) {
      for (String code : dimension.hidden()) {
        String stored = hash(secret, dimension.name(), code);
        hidden.put(dimension + code, stored);
        known.put(dimension + stored, code);
      }
    }
    return new Words(Map.copyOf(hidden), Map.copyOf(known));
  }

  private static String hash(SecretKey secret, String kind, String value) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(secret);
      mac.update(kind.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      byte[] hash = mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, LENGTH);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private record Words(Map<String, String> hidden, Map<String, String> known) {}
}
