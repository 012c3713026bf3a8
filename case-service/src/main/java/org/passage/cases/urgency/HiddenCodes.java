package org.passage.cases.urgency;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import org.passage.chassis.encryption.Vault;
import org.springframework.stereotype.Component;

/** Codes as keyed hashes: a copy of the store does not tell how endangered anybody is, or why. */
@Component
class HiddenCodes {
  private static final String NAME = "marks";
  private static final int LENGTH = 12;

  private final Vault vault;

  HiddenCodes(Vault vault) {
    this.vault = vault;
  }

  List<String> of(Mark mark, List<String> codes) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(vault.secret(NAME));
      return codes.stream()
          .map(it -> mac.doFinal((mark + "|" + it).getBytes(StandardCharsets.UTF_8)))
          .map(it -> Base64.getUrlEncoder().encodeToString(Arrays.copyOf(it, LENGTH)))
          .toList();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
