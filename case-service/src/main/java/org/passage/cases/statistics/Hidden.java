package org.passage.cases.statistics;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.KeyedHash;
import org.passage.chassis.encryption.Vault;
import org.springframework.stereotype.Component;

/**
 * Keyed hashes in place of what a copy of the store must not tell: which case a fact is of, and
 * what the case keeps sealed.
 */
@Component
final class Hidden {
  private static final String NAME = "statistics";

  private final Vault vault;
  private volatile @Nullable Words words;

  Hidden(Vault vault) {
    this.vault = vault;
  }

  /** What stands for a case. */
  String caseKey(String caseId) {
    return vault.hash(NAME).of("case", caseId);
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
      made = make(vault.hash(NAME));
      words = made;
    }
    return made;
  }

  private static Words make(KeyedHash hash) {
    Map<String, String> hidden = new HashMap<>();
    Map<String, String> known = new HashMap<>();
    for (Dimension dimension : Dimension.values()) {
      for (String code : dimension.hidden()) {
        String stored = hash.of(dimension.name(), code);
        hidden.put(dimension + code, stored);
        known.put(dimension + stored, code);
      }
    }
    return new Words(Map.copyOf(hidden), Map.copyOf(known));
  }

  private record Words(Map<String, String> hidden, Map<String, String> known) {}
}
