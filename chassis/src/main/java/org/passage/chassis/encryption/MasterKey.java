package org.passage.chassis.encryption;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.vault.DataKeyOptions;
import com.mongodb.client.model.vault.RewrapManyDataKeyOptions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import org.passage.chassis.encryption.EncryptionSettings.Provider;

/**
 * A key that seals the keys of the cases, here or in a key management service. A stored key says
 * which master key opens it; a local one is told from another by a mark in its provider's name.
 *
 * @param access how to get at it, as the driver has it
 * @param options which key it is there, as the driver has it
 */
record MasterKey(String provider, Map<String, Object> access, BsonDocument options) {
  static final String KEY = "key";

  /** The driver's names, for settings that come from where there are no capital letters. */
  private static final Map<String, String> NAMES =
      List.of(
              "accessKeyId",
              "secretAccessKey",
              "sessionToken",
              "accessToken",
              "tenantId",
              "clientId",
              "clientSecret",
              "identityPlatformEndpoint",
              "privateKey",
              "keyVaultEndpoint",
              "keyName",
              "keyVersion",
              "projectId",
              "keyRing",
              "keyId")
          .stream()
          .collect(Collectors.toUnmodifiableMap(MasterKey::flat, it -> it));

  private static final int LENGTH = 96;
  private static final int MARK = 8;

  /**
   * The one that settings name.
   *
   * @throws IllegalArgumentException when a local one is not 96 bytes in base64
   */
  static MasterKey of(EncryptionSettings settings) {
    if (settings.provider() == Provider.LOCAL) {
      return local(settings.local().getOrDefault(KEY, ""));
    }
    BsonDocument options = new BsonDocument();
    named(settings.masterKey())
        .forEach((name, value) ->
            options.put(
                name,
                name.equals("delegated")
                    ? BsonBoolean.valueOf(Boolean.parseBoolean(value))
                    : new BsonString(value)));
    return new MasterKey(settings.provider().code(), Map.copyOf(named(settings.access())), options);
  }

  /**
   * A local one.
   *
   * @param written 96 bytes, in base64
   * @throws IllegalArgumentException when they are not that
   */
  static MasterKey local(String written) {
    byte[] bytes = Base64.getDecoder().decode(written.strip());
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException(
          "A local master key (passage.encryption.local.key, PASSAGE_MASTER_KEY) must be "
              + LENGTH
              + " bytes of chance, in base64");
    }
    return new MasterKey("local:" + mark(bytes), Map.of(KEY, bytes), new BsonDocument());
  }

  /** How a new key is sealed by this one. */
  DataKeyOptions forNew(String name) {
    DataKeyOptions made = new DataKeyOptions().keyAltNames(List.of(name));
    return options.isEmpty() ? made : made.masterKey(options);
  }

  /** How a key that another one sealed is sealed by this one. */
  RewrapManyDataKeyOptions forOthers() {
    RewrapManyDataKeyOptions made = new RewrapManyDataKeyOptions().provider(provider);
    return options.isEmpty() ? made : made.masterKey(options);
  }

  /** Finds the stored keys that this one seals. */
  Bson seals() {
    List<Bson> all = new ArrayList<>(List.of(eq("masterKey.provider", provider)));
    options.forEach((name, value) -> all.add(eq("masterKey." + name, value)));
    return and(all);
  }

  @Override
  public String toString() {
    return "MasterKey[" + provider + "]";
  }

  private static Map<String, String> named(Map<String, String> settings) {
    return settings.entrySet().stream()
        .filter(it -> !it.getValue().isBlank())
        .collect(
            Collectors.toMap(
                it -> NAMES.getOrDefault(flat(it.getKey()), it.getKey()), Map.Entry::getValue));
  }

  private static String flat(String name) {
    return name.replace("-", "").toLowerCase(Locale.ROOT);
  }

  private static String mark(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, MARK);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
