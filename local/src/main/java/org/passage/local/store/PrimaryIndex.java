package org.passage.local.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * The index by identifier, which the map of the documents is already: a map of its own would have
 * to be written with each new document.
 */
final class PrimaryIndex extends AbstractUniqueIndex<Object> {
  private final MVMap<Object, Document> documents;

  PrimaryIndex(MVMap<Object, Document> documents, String name, List<IndexKey> keys) {
    super(name, keys, false);
    this.documents = documents;
  }

  /** The identifier as it is stored, which may be a number of another type. */
  @Override
  protected @Nullable Object getPosition(KeyValue key) {
    Object wanted = Missing.ofNullable(key.get(0));
    Object found = documents.floorKey(wanted);
    return found != null && KeyType.ORDER.compare(found, wanted) == 0 ? found : null;
  }

  /** A document that was put into the map is indexed. */
  @Override
  public void add(Document document, Object position, MongoCollection<Object> collection) {}

  @Override
  protected boolean putKeyPosition(KeyValue key, Object position) {
    return true;
  }

  /** It leaves the index when it leaves the map. */
  @Override
  protected @Nullable Object removeDocument(KeyValue key) {
    return getPosition(key);
  }

  @Override
  protected Iterable<Map.Entry<KeyValue, Object>> getIterable() {
    return () ->
        documents.keyList().stream()
            .map(id -> Map.<KeyValue, Object>entry(new KeyValue(List.of(id)), id))
            .iterator();
  }

  @Override
  public boolean isEmpty() {
    return documents.isEmpty();
  }

  @Override
  public long getCount() {
    return documents.sizeAsLong();
  }

  @Override
  public long getDataSize() {
    return getCount();
  }
}
