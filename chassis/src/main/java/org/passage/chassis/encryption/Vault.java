package org.passage.chassis.encryption;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.nor;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.ClientEncryptionSettings;
import com.mongodb.DuplicateKeyException;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.vault.EncryptOptions;
import com.mongodb.client.vault.ClientEncryption;
import com.mongodb.client.vault.ClientEncryptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.problem.CaseErased;

/**
 * The keys of this service: one for each case, and one for each organization for what belongs to no
 * case. Stored in its own database, sealed by the master key. A destroyed key never comes back, and
 * what it sealed is gone with it.
 */
public final class Vault implements AutoCloseable {
  private static final String ALGORITHM = "AEAD_AES_256_CBC_HMAC_SHA_512-Random";
  private static final String ALWAYS_THE_SAME = "AEAD_AES_256_CBC_HMAC_SHA_512-Deterministic";
  private static final byte CIPHERTEXT = 6;
  private static final long KEPT_SECONDS = 10;
  private static final String KEYS = "keys";
  private static final String NAMES = "keyAltNames";

  /** So many keys are sealed anew while a client waits. */
  private static final int AT_ONCE = 10_000;

  private final MongoCollection<BsonDocument> keys;
  private final MongoCollection<Document> destroyed;
  private final MasterKey master;
  private final ClientEncryption encryption;
  private final Map<String, Known> known = new ConcurrentHashMap<>();
  private final Set<String> gone = ConcurrentHashMap.newKeySet();

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
    this.keys = database.getCollection(KEYS, BsonDocument.class);
    this.destroyed = database.getCollection("destroyed_keys");
    this.master = master;
    keys.createIndex(Indexes.ascending(NAMES), new IndexOptions().unique(true));
    this.encryption =
        ClientEncryptions.create(
            ClientEncryptionSettings.builder()
                .keyVaultMongoClientSettings(store)
                .keyVaultNamespace(database.getName() + "." + KEYS)
                .kmsProviders(
                    Stream.concat(Stream.of(master), previous.stream())
                        .collect(
                            Collectors.toMap(
                                MasterKey::provider, MasterKey::access, (one, same) -> one)))
                .keyExpiration(KEPT_SECONDS, TimeUnit.SECONDS)
                .build());
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
    BsonBinary sealed = encryption.encrypt(bound, new EncryptOptions(ALGORITHM).keyId(keyOf(name)));
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
    if (gone.contains(sealed.getString("key").getValue())) {
      throw new CaseErased();
    }
    BsonDocument bound;
    try {
      bound =
          encryption
              .decrypt(new BsonBinary(CIPHERTEXT, sealed.getBinary("data").getData()))
              .asDocument();
    } catch (RuntimeException unreadable) {
      if (isDestroyed(sealed.getString("key").getValue())) {
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
    EncryptOptions options = new EncryptOptions(ALWAYS_THE_SAME).keyId(keyOf(name));
    return Secrets.from(encryption.encrypt(new BsonString(name), options).getData(), name);
  }

  /** Destroys the key of a case for good; a second time changes nothing. */
  public void destroy(String name) {
    // First that it may not be made again, so that no moment is left to make it.
    destroyed.replaceOne(eq(name), new Document("_id", name), new ReplaceOptions().upsert(true));
    keys.deleteOne(eq(NAMES, name));
    known.remove(name);
    gone.add(name);
  }

  /** Seals by the present master key what another one sealed, as much as one request may take. */
  KeyRotation rotate() {
    Bson others = nor(master.seals());
    List<BsonBinary> due =
        keys.find(others)
            .projection(include("_id"))
            .limit(AT_ONCE)
            .map(it -> it.getBinary("_id"))
            .into(new ArrayList<>());
    if (due.isEmpty()) {
      return new KeyRotation(0, 0, master.provider());
    }
    var done =
        encryption.rewrapManyDataKey(in("_id", due), master.forOthers()).getBulkWriteResult();
    return new KeyRotation(
        done == null ? 0 : done.getModifiedCount(), keys.countDocuments(others), master.provider());
  }

  @Override
  public void close() {
    encryption.close();
  }

  private BsonBinary keyOf(String name) {
    Known cached = known.get(name);
    if (cached != null && cached.until() - System.nanoTime() > 0) {
      return cached.key();
    }
    BsonBinary key = find(name);
    if (key == null) {
      key = create(name);
    }
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(KEPT_SECONDS);
    known.values().removeIf(it -> it.until() - System.nanoTime() <= 0);
    known.put(name, new Known(key, until));
    return key;
  }

  private @Nullable BsonBinary find(String name) {
    BsonDocument found = keys.find(eq(NAMES, name)).first();
    return found == null ? null : found.getBinary("_id");
  }

  /** Makes a key; when somebody else makes it at the same time, theirs is the one. */
  private BsonBinary create(String name) {
    if (isDestroyed(name)) {
      throw new CaseErased();
    }
    BsonBinary created;
    try {
      created = encryption.createDataKey(master.provider(), master.forNew(name));
    } catch (DuplicateKeyException taken) {
      return existing(name, taken);
    } catch (MongoWriteException taken) {
      if (taken.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw taken;
      }
      return existing(name, taken);
    }
    if (isDestroyed(name)) {
      keys.deleteOne(eq(NAMES, name));
      throw new CaseErased();
    }
    return created;
  }

  private BsonBinary existing(String name, RuntimeException taken) {
    BsonBinary theirs = find(name);
    if (theirs == null) {
      throw taken;
    }
    return theirs;
  }

  private boolean isDestroyed(String name) {
    return destroyed.find(eq(name)).first() != null;
  }

  private record Known(BsonBinary key, long until) {}
}
