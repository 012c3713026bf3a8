package org.passage.chassis.encryption;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.nor;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.vault.ClientEncryption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/** Seals by one master key what another one sealed, for as long as a client may wait. */
final class Rotation {
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  /** So many at once, that a key management service is done with them in time. */
  private static final int AT_ONCE = 50;

  private final MongoCollection<BsonDocument> keys;
  private final MasterKey master;
  private final ClientEncryption encryption;

  Rotation(MongoCollection<BsonDocument> keys, MasterKey master, ClientEncryption encryption) {
    this.keys = keys;
    this.master = master;
    this.encryption = encryption;
  }

  KeyRotation run() {
    Bson others = nor(master.seals());
    long until = System.nanoTime() + PATIENCE.toNanos();
    long rewrapped = 0;
    try (MongoCursor<BsonBinary> due =
        keys.find(others).projection(include("_id")).map(it -> it.getBinary("_id")).iterator()) {
      while (due.hasNext() && until - System.nanoTime() > 0) {
        rewrapped += rewrap(next(due));
      }
    }
    return new KeyRotation(rewrapped, keys.countDocuments(others), master.provider());
  }

  private static List<BsonBinary> next(MongoCursor<BsonBinary> due) {
    List<BsonBinary> some = new ArrayList<>();
    while (some.size() < AT_ONCE && due.hasNext()) {
      some.add(due.next());
    }
    return some;
  }

  private long rewrap(List<BsonBinary> some) {
    var written =
        encryption.rewrapManyDataKey(in("_id", some), master.forOthers()).getBulkWriteResult();
    return written == null ? 0 : written.getModifiedCount();
  }
}
