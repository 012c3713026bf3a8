package org.passage.cases.urgency;

import java.util.List;
import org.passage.chassis.encryption.KeyedHash;
import org.passage.chassis.encryption.Vault;
import org.springframework.stereotype.Component;

/** Codes as keyed hashes: a copy of the store does not tell how endangered anybody is, or why. */
@Component
class HiddenCodes {
  private static final String NAME = "marks";

  private final Vault vault;

  HiddenCodes(Vault vault) {
    this.vault = vault;
  }

  List<String> of(Mark mark, List<String> codes) {
    KeyedHash hash = vault.hash(NAME);
    return codes.stream().map(it -> hash.of(mark.toString(), it)).toList();
  }
}
