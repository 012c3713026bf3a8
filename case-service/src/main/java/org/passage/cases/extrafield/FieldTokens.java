package org.passage.cases.extrafield;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.passage.chassis.encryption.Vault;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Keyed hashes by which values are found that the store cannot read. Each organization has a secret
 * of its own. Case, and how a letter is put together, do not matter.
 */
@Component
final class FieldTokens {
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
    return vault.hash("extra-fields:" + organizationId).of(field, even);
  }
}
