package org.passage.chassis.store;

import com.mongodb.client.MongoCollection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Gatherers;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.CaseErased;

/** Reads documents as they are stored; of an erased case there is nothing to be read. */
final class Opening<T> {
  private static final int AT_A_TIME = 8;

  private final Codec<T> codec;

  Opening(MongoCollection<T> collection) {
    this.codec = collection.getCodecRegistry().get(collection.getDocumentClass());
  }

  Optional<T> open(BsonDocument stored) {
    try {
      return Optional.of(
          codec.decode(new BsonDocumentReader(stored), DecoderContext.builder().build()));
    } catch (CaseErased gone) {
      return Optional.empty();
    }
  }

  /**
   * What can be read of a page; it goes on after what is stored, so it may be short. Whoever is the
   * first to open something of a case waits for its key, so some are waited for at a time.
   */
  Page<T> open(Page<BsonDocument> stored) {
    List<T> read =
        stored.items().stream()
            .gather(Gatherers.mapConcurrent(AT_A_TIME, this::open))
            .flatMap(Optional::stream)
            .toList();
    return new Page<>(read, stored.next());
  }
}
