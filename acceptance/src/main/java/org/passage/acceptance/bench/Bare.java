package org.passage.acceptance.bench;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ClientEncryptionSettings;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.vault.ClientEncryption;
import com.mongodb.client.vault.ClientEncryptions;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.bson.BsonBinary;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;

/**
 * The store of the case-service, asked by the driver alone, which also opens what it sealed: no
 * HTTP, no rules.
 */
final class Bare implements AutoCloseable {
  private static final String CASES = "cases";
  private static final byte CIPHERTEXT = 6;

  /** As long as the service keeps them. */
  private static final long KEYS_KEPT_SECONDS = 10;

  private final MongoClient client;
  private final MongoDatabase database;
  private final ClientEncryption encryption;

  /** The store that the script names. */
  Bare() {
    this.client = MongoClients.create(System.getenv("PASSAGE_MONGODB_URI"));
    this.database = client.getDatabase(CASES);
    this.encryption =
        ClientEncryptions.create(
            ClientEncryptionSettings.builder()
                .keyVaultMongoClientSettings(
                    MongoClientSettings.builder()
                        .applyConnectionString(
                            new ConnectionString(System.getenv("PASSAGE_MONGODB_URI")))
                        .build())
                .keyVaultNamespace(CASES + ".keys")
                .kmsProviders(Map.of(provider(), Map.of("key", masterKey())))
                .keyExpiration(KEYS_KEPT_SECONDS, TimeUnit.SECONDS)
                .build());
  }

  /** The master key that seals the keys of the cases, as the first of those tells. */
  private String provider() {
    return Objects.requireNonNull(raw("keys").find().first())
        .getDocument("masterKey")
        .getString("provider")
        .getValue();
  }

  private static byte[] masterKey() {
    return Base64.getDecoder().decode(System.getenv("PASSAGE_BENCH_MASTER_KEY"));
  }

  /** Finds a case, and opens it. */
  BsonValue opened(String caseId) {
    return encryption.decrypt(
        new BsonBinary(
            CIPHERTEXT, stored(caseId).getDocument("sealed").getBinary("data").getData()));
  }

  /** How many cases there are. */
  long count() {
    return database.getCollection(CASES).estimatedDocumentCount();
  }

  MongoCollection<RawBsonDocument> cases() {
    return raw(CASES);
  }

  /** A case as it is stored. */
  RawBsonDocument stored(String caseId) {
    return Objects.requireNonNull(raw(CASES).find(eq("_id", caseId)).first());
  }

  /** What opening one more case like this one writes; in a database of its own. */
  Opening opening(String caseId) {
    return new Opening(
        client.getDatabase("bench"),
        stored(caseId),
        Objects.requireNonNull(raw("keys").find(eq("keyAltNames", caseId)).first()));
  }

  private MongoCollection<RawBsonDocument> raw(String collection) {
    return database.getCollection(collection, RawBsonDocument.class);
  }

  /** So many callers, each of whom asks again when answered. */
  Measured load(int callers, int seconds, Subjects subjects, CaseWork work) {
    return AtOnce.load(callers, seconds, () -> work.bare(this, subjects.next(), subjects));
  }

  @Override
  public void close() {
    encryption.close();
    client.close();
  }
}
