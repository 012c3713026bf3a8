package org.passage.acceptance.bench;

import com.mongodb.ClientEncryptionSettings;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.vault.EncryptOptions;
import com.mongodb.client.vault.ClientEncryption;
import com.mongodb.client.vault.ClientEncryptions;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;

/**
 * What a service sealed in its database, opened and sealed by the driver alone with the master key
 * that the script names.
 */
final class BareVault implements AutoCloseable {
  private static final String ALGORITHM = "AEAD_AES_256_CBC_HMAC_SHA_512-Random";
  private static final byte CIPHERTEXT = 6;

  /** As long as the services keep them. */
  private static final long KEYS_KEPT_SECONDS = 10;

  private final ClientEncryption encryption;

  BareVault(MongoDatabase database) {
    String provider =
        Objects.requireNonNull(database.getCollection("keys", RawBsonDocument.class).find().first())
            .getDocument("masterKey")
            .getString("provider")
            .getValue();
    this.encryption =
        ClientEncryptions.create(
            ClientEncryptionSettings.builder()
                .keyVaultMongoClientSettings(
                    MongoClientSettings.builder()
                        .applyConnectionString(
                            new ConnectionString(System.getenv("PASSAGE_MONGODB_URI")))
                        .build())
                .keyVaultNamespace(database.getName() + ".keys")
                .kmsProviders(Map.of(provider, Map.of("key", masterKey())))
                .keyExpiration(KEYS_KEPT_SECONDS, TimeUnit.SECONDS)
                .build());
  }

  private static byte[] masterKey() {
    return Base64.getDecoder().decode(System.getenv("PASSAGE_BENCH_MASTER_KEY"));
  }

  /** The personal part of a document. */
  BsonValue opened(BsonDocument stored) {
    return encryption.decrypt(
        new BsonBinary(CIPHERTEXT, stored.getDocument("sealed").getBinary("data").getData()));
  }

  /** The same part, sealed for another document with the key of a name. */
  BsonDocument sealed(BsonString name, BsonDocument opened) {
    BsonBinary sealed =
        encryption.encrypt(opened, new EncryptOptions(ALGORITHM).keyAltName(name.getValue()));
    return new BsonDocument("key", name).append("data", new BsonBinary(sealed.getData()));
  }

  @Override
  public void close() {
    encryption.close();
  }
}
