package org.passage.chassis.encryption;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.DuplicateKeyException;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.vault.ClientEncryption;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.problem.CaseErased;

/**
 * The stored keys by their names, each made when it is needed first. The name of a destroyed one is
 * kept, so that none is made under it again.
 */
final class Keys {
  /** The collection that they are in. */
  static final String STORED = "keys";

  /** How long a key is remembered. */
  static final Duration KEPT = Duration.ofSeconds(10);

  private static final String NAMES = "keyAltNames";

  private final MongoCollection<BsonDocument> keys;
  private final MongoCollection<Document> destroyed;
  private final MasterKey master;
  private final ClientEncryption encryption;
  private final Map<String, Known> known = new ConcurrentHashMap<>();
  private final Set<String> gone = ConcurrentHashMap.newKeySet();

  Keys(MongoDatabase database, MasterKey master, ClientEncryption encryption) {
    this.keys = database.getCollection(STORED, BsonDocument.class);
    this.destroyed = database.getCollection("destroyed_keys");
    this.master = master;
    this.encryption = encryption;
    keys.createIndex(Indexes.ascending(NAMES), new IndexOptions().unique(true));
  }

  /**
   * The id of a key.
   *
   * @throws CaseErased when it was destroyed
   */
  BsonBinary named(String name) {
    Known cached = known.get(name);
    if (cached != null && cached.until() - System.nanoTime() > 0) {
      return cached.key();
    }
    BsonBinary key = find(name);
    if (key == null) {
      key = create(name);
    }
    known.values().removeIf(it -> it.until() - System.nanoTime() <= 0);
    known.put(name, new Known(key, System.nanoTime() + KEPT.toNanos()));
    return key;
  }

  void destroy(String name) {
    // First that it may not be made again, so that no moment is left to make it.
    destroyed.replaceOne(eq(name), new Document("_id", name), new ReplaceOptions().upsert(true));
    keys.deleteOne(eq(NAMES, name));
    known.remove(name);
    gone.add(name);
  }

  /** Whether this process destroyed it. */
  boolean destroyedHere(String name) {
    return gone.contains(name);
  }

  boolean isDestroyed(String name) {
    return destroyed.find(eq(name)).first() != null;
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
      created = made(name);
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

  /** The driver writes keys on connections of its own, which a store that came back has dropped. */
  private BsonBinary made(String name) {
    try {
      return encryption.createDataKey(master.provider(), master.forNew(name));
    } catch (MongoSocketException brokenOff) {
      // If it was written all the same, the index says that the name is taken.
      return encryption.createDataKey(master.provider(), master.forNew(name));
    }
  }

  private BsonBinary existing(String name, RuntimeException taken) {
    BsonBinary theirs = find(name);
    if (theirs == null) {
      throw taken;
    }
    return theirs;
  }

  private record Known(BsonBinary key, long until) {}
}
