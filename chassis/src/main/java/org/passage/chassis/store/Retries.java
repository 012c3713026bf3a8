package org.passage.chassis.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonString;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.PreconditionFailed;

/**
 * Changes by a request that may be done again, because a crash came before its answer. In the same
 * write as the new version is kept what the request found: done again it finds just that, decides
 * the same, and is answered with what it wrote the first time. The next change drops it.
 */
final class Retries<T extends Aggregate> {
  private static final String RETRY = Overwriting.RETRY;
  private static final String SEED = "seed";
  private static final String FOUND = "found";

  private final MongoCollection<BsonDocument> documents;
  private final Overwriting<T> overwriting;
  private final Codec<T> codec;

  Retries(MongoCollection<T> collection, Overwriting<T> overwriting) {
    this.overwriting = overwriting;
    this.documents = collection.withDocumentClass(BsonDocument.class);
    this.codec = collection.getCodecRegistry().get(collection.getDocumentClass());
  }

  /** What the request found the first time, if this is the second; else what is there. */
  Optional<BsonDocument> find(String id) {
    BsonDocument now = current(id);
    return now == null || Ids.changedHere(id) || !isOurs(now)
        ? Optional.ofNullable(now)
        : Optional.ofNullable(foundFirst(now));
  }

  /**
   * Writes the first version of something whose id says what it belongs to, or returns what was
   * written the first time.
   *
   * @throws PreconditionFailed when somebody else wrote it
   */
  T insert(T first) {
    Ids.changesHere(first.id());
    try {
      documents.insertOne(overwriting.encoded(first).append(RETRY, retry(null)));
      return first;
    } catch (MongoWriteException refused) {
      if (!Documents.isTaken(refused)) {
        throw refused;
      }
    }
    BsonDocument now = current(first.id());
    if (now == null || !isOurs(now)) {
      throw new PreconditionFailed();
    }
    return version(now) == first.version() ? decoded(now) : first;
  }

  /**
   * Writes the next version, or returns what was written the first time.
   *
   * @throws PreconditionFailed when somebody else wrote that version
   */
  T replace(T changed) {
    Ids.changesHere(changed.id());
    BsonDocument now = current(changed.id());
    long version = now == null ? 0 : version(now);
    if (now != null && isOurs(now) && version >= changed.version()) {
      return version == changed.version() ? decoded(now) : changed;
    }
    if (now == null || version != changed.version() - 1) {
      throw new PreconditionFailed();
    }
    BsonDocument found = isOurs(now) ? foundFirst(now) : now.clone();
    if (found != null) {
      found.remove(RETRY);
    }
    BsonDocument next = overwriting.encoded(changed).append(RETRY, retry(found));
    if (!overwriting.write(and(eq("_id", changed.id()), eq("version", version)), next)) {
      throw new PreconditionFailed();
    }
    return changed;
  }

  /** What is kept of the request at hand: null where it found nothing. */
  private static BsonDocument retry(@Nullable BsonDocument found) {
    BsonDocument retry = new BsonDocument(SEED, new BsonString(Ids.seed()));
    return found == null ? retry : retry.append(FOUND, found);
  }

  private @Nullable BsonDocument current(String id) {
    return documents.find(eq("_id", id)).first();
  }

  /** Whether the request at hand wrote it, this time or the first. */
  private static boolean isOurs(BsonDocument now) {
    return now.get(RETRY) instanceof BsonDocument retry
        && retry.getString(SEED).getValue().equals(Ids.seed());
  }

  private static @Nullable BsonDocument foundFirst(BsonDocument ours) {
    return ours.getDocument(RETRY).getDocument(FOUND, null);
  }

  private static long version(BsonDocument document) {
    return document.getNumber("version").longValue();
  }

  private T decoded(BsonDocument document) {
    return codec.decode(new BsonDocumentReader(document), DecoderContext.builder().build());
  }
}
