package org.passage.chassis.encryption;

import java.util.Locale;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the master key is kept. Each provider takes the options of the MongoDB driver under the
 * driver's own names, in the key management service and for the key in it.
 *
 * @param masterKey which key it is there; nothing for a local one
 */
record EncryptionSettings(
    @DefaultValue("local") Provider provider,
    @DefaultValue Map<String, String> local,
    @DefaultValue Map<String, String> kmip,
    @DefaultValue Map<String, String> aws,
    @DefaultValue Map<String, String> azure,
    @DefaultValue Map<String, String> gcp,
    @DefaultValue Map<String, String> masterKey) {
  private static final String PRESENT = "passage.encryption";

  /** Where the one before it is kept, for as long as keys are sealed by that. */
  private static final String PREVIOUS = PRESENT + ".previous";

  static EncryptionSettings present(Binder settings) {
    return settings.bindOrCreate(PRESENT, EncryptionSettings.class);
  }

  static EncryptionSettings previous(Binder settings) {
    return settings.bindOrCreate(PREVIOUS, EncryptionSettings.class);
  }

  /** Who keeps a master key. */
  enum Provider {
    LOCAL,
    KMIP,
    AWS,
    AZURE,
    GCP;

    /** As the driver calls it. */
    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How to get at the provider that is chosen. */
  Map<String, String> access() {
    return switch (provider) {
      case LOCAL -> local;
      case KMIP -> kmip;
      case AWS -> aws;
      case AZURE -> azure;
      case GCP -> gcp;
    };
  }

  /** Whether a key is named at all: a local one is named by being there. */
  boolean namesOne() {
    return provider != Provider.LOCAL || !local.getOrDefault(MasterKey.KEY, "").isBlank();
  }
}
