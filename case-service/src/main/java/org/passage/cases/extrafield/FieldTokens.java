package org.passage.cases.extrafield;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javax.crypto.Mac;
import org.passage.chassis.encryption.Vault;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Keyed hashes by which values are found that the store cannot read. Each organization has a secret
 * of its own. Case, and how a letter is put together, do not matter.
 */
@Component
final class FieldTokens {
  private static final int LENGTH = 16;

  private final Vault vault;

  FieldTokens(Vault vault) {
    this.vault = vault;
  }

  /** The tokens of all values that may be looked for. */
  List<String> of(String organizationId, Fields fields, JsonNode values) {
    return values.properties().stream()
        .filter(it -> fields.searchable(it.getKey()))
        .map(it -> of(organizationId, it.getKey(), it.getValue().asString("")))
        .sorted()
        .toList();
  }

  String of(String organizationId, String field, String value) {
    String even =
        Normalizer.normalize(value.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(vault.secret("extra-fields:" + organizationId));
      byte[] hash = mac.doFinal((field + "|" + even).getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, LENGTH));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
