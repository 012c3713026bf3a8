package org.passage.chassis.store;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.EncoderContext;
import org.bson.conversions.Bson;

/**
 * Writes a version of an aggregate over the one before: as the whole document, or only the fields
 * that are the aggregate's where others keep fields of theirs beside them.
 */
final class Overwriting<T extends Aggregate> {
  static final String RETRY = "retry";

  private static final String ID = "_id";
  private static final String SEALED = "sealed";

  private final MongoCollection<BsonDocument> documents;
  private final Codec<T> codec;
  private final Set<String> own = new HashSet<>(Set.of(RETRY, SEALED));
  private final boolean besideOthers;

  Overwriting(MongoCollection<T> collection, boolean besideOthers) {
    Class<T> type = collection.getDocumentClass();
    this.documents = collection.withDocumentClass(BsonDocument.class);
    this.codec = collection.getCodecRegistry().get(type);
    this.besideOthers = besideOthers;
    Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).forEach(own::add);
    own.remove("id");
  }

  /** Whether there was what was expected, which is the next version now. */
  boolean write(Bson expected, T next) {
    return write(expected, encoded(next));
  }

  boolean write(Bson expected, BsonDocument next) {
    return (besideOthers
                ? documents.updateOne(expected, fields(next))
                : documents.replaceOne(expected, next))
            .getMatchedCount()
        > 0;
  }

  BsonDocument encoded(T aggregate) {
    BsonDocument document = new BsonDocument();
    codec.encode(
        new BsonDocumentWriter(document),
        aggregate,
        EncoderContext.builder().isEncodingCollectibleDocument(true).build());
    return document;
  }

  private Bson fields(BsonDocument next) {
    List<Bson> changes = new ArrayList<>();
    next.forEach((name, value) -> {
      if (!name.equals(ID)) {
        changes.add(set(name, value));
      }
    });
    own.stream().filter(it -> !next.containsKey(it)).forEach(it -> changes.add(unset(it)));
    return combine(changes);
  }
}
