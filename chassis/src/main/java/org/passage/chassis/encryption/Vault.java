package org.passage.chassis.encryption;

import com.mongodb.ClientEncryptionSettings;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.vault.EncryptOptions;
import com.mongodb.client.vault.ClientEncryption;
import com.mongodb.client.vault.ClientEncryptions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.passage.chassis.problem.CaseErased;

/**
 * What this service seals with: a key for each case, and one for each organization for what belongs
 * to no case. The keys are stored in its own database, sealed by the master key. A destroyed key
 * never comes back, and what it sealed is gone with it.
 */
public final class Vault implements AutoCloseable {
  private static final String ALGORITHM = "AEAD_AES_256_CBC_HMAC_SHA_512-Random";
  private static final String ALWAYS_THE_SAME = "AEAD_AES_256_CBC_HMAC_SHA_512-Deterministic";
  private static final byte CIPHERTEXT = 6;

  private final ClientEncryption encryption;
  private final Keys keys;
  private final Rotation rotation;

  /**
   * Opens the vault of a database.
   *
   * @param store how the store is reached, and how long it is waited for
   * @param previous the master keys before this one, for as long as keys are sealed by them
   */
  Vault(
      MongoDatabase database,
      MongoClientSettings store,
      MasterKey master,
      List<MasterKey> previous) {
    this.encryption =
        ClientEncryptions.create(
            ClientEncryptionSettings.builder()
                .keyVaultMongoClientSettings(store)
                .keyVaultNamespace(database.getName() + "." + Keys.STORED)
                .kmsProviders(
                    Stream.concat(Stream.of(master), previous.stream())
                        .collect(
                            Collectors.toMap(
                                MasterKey::provider, MasterKey::access, (one, same) -> one)))
                .keyExpiration(Keys.KEPT.toSeconds(), TimeUnit.SECONDS)
                .build());
    this.keys = new Keys(database, master, encryption);
    this.rotation =
        new Rotation(database.getCollection(Keys.STORED, BsonDocument.class), master, encryption);
  }

  /** The name of the key for what an organization stores outside of cases. */
  public static String ofOrganization(String organizationId) {
    return "org:" + organizationId;
  }

  /**
   * Seals values so that they can be opened in the same document only.
   *
   * @param name the case, or an organization's key
   * @param id the document's
   * @throws CaseErased when that key was destroyed
   */
  public BsonDocument seal(String name, String id, BsonDocument values) {
    BsonDocument bound = new BsonDocument("id", new BsonString(id)).append("values", values);
    BsonBinary sealed =
        encryption.encrypt(bound, new EncryptOptions(ALGORITHM).keyId(keys.named(name)));
    // As plain binary, which every store takes.
    return new BsonDocument("key", new BsonString(name))
        .append("data", new BsonBinary(sealed.getData()));
  }

  /**
   * Opens what was sealed for a document.
   *
   * @throws CaseErased when the key was destroyed
   * @throws IllegalStateException when it was sealed for another document
   */
  public BsonDocument open(String id, BsonDocument sealed) {
    // The driver would remember the key for a while.
    if (keys.destroyedHere(sealed.getString("key").getValue())) {
      throw new CaseErased();
    }
    BsonDocument bound;
    try {
      bound =
          encryption
              .decrypt(new BsonBinary(CIPHERTEXT, sealed.getBinary("data").getData()))
              .asDocument();
    } catch (RuntimeException unreadable) {
      if (keys.isDestroyed(sealed.getString("key").getValue())) {
        throw new CaseErased();
      }
      throw unreadable;
    }
    if (!bound.getString("id").getValue().equals(id)) {
      throw new IllegalStateException("What is sealed in document " + id + " is another one's");
    }
    return bound.getDocument("values");
  }

  /**
   * A secret that follows from a key: the same whichever master key seals that key, and for nobody
   * who does not have it.
   *
   * @param name of a key that seals nothing
   */
  public SecretKey secret(String name) {
    EncryptOptions options = new EncryptOptions(ALWAYS_THE_SAME).keyId(keys.named(name));
    return Secrets.from(encryption.encrypt(new BsonString(name), options).getData(), name);
  }

  /**
   * Hashes by a secret of this service.
   *
   * @param name of a key that seals nothing
   */
  public KeyedHash hash(String name) {
    return new KeyedHash(secret(name));
  }

  /** Whether a key was destroyed, here or by another process. */
  public boolean isDestroyed(String name) {
    return keys.isDestroyed(name);
  }

  /** Destroys the key of a case for good; a second time changes nothing. */
  public void destroy(String name) {
    keys.destroy(name);
  }

  /** Seals by the present master key what another one sealed, as much as one request may take. */
  KeyRotation rotate() {
    return rotation.run();
  }

  @Override
  public void close() {
    encryption.close();
  }
}
