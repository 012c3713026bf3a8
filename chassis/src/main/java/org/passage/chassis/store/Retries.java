package org.passage.chassis.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

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
    if (now == null) {
      return Optional.empty();
    }
    BsonDocument found = Ids.changedHere(id) ? null : foundFirst(now);
    return Optional.of(found == null ? now : found);
  }

  /**
   * Writes the next version, or returns what was written the first time.
   *
   * @throws PreconditionFailed when somebody else wrote that version
   */
  T replace(T changed) {
    Ids.changesHere(changed.id());
    BsonDocument now = current(changed.id());
    long version = now == null ? 0 : now.getNumber("version").longValue();
    BsonDocument found = now == null ? null : foundFirst(now);
    if (now != null && found != null && version >= changed.version()) {
      return version == changed.version() ? decoded(now) : changed;
    }
    if (now == null || version != changed.version() - 1) {
      throw new PreconditionFailed();
    }
    BsonDocument next = overwriting.encoded(changed);
    now.remove(RETRY);
    next.append(
        RETRY,
        new BsonDocument(SEED, new BsonString(Ids.seed()))
            .append(FOUND, found == null ? now : found));
    if (!overwriting.write(and(eq("_id", changed.id()), eq("version", version)), next)) {
      throw new PreconditionFailed();
    }
    return changed;
  }

  private @Nullable BsonDocument current(String id) {
    return documents.find(eq("_id", id)).first();
  }

  private static @Nullable BsonDocument foundFirst(BsonDocument now) {
    return now.get(RETRY) instanceof BsonDocument retry
            && retry.getString(SEED).getValue().equals(Ids.seed())
        ? retry.getDocument(FOUND)
        : null;
  }

  private T decoded(BsonDocument document) {
    return codec.decode(new BsonDocumentReader(document), DecoderContext.builder().build());
  }
}
