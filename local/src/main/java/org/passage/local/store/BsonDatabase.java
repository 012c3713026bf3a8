package org.passage.local.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.Constants;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * A database whose maps hold BSON in MongoDB's order, where the original has Java serialization.
 */
final class BsonDatabase extends H2Database {
  private final MVStore store;

  BsonDatabase(String name, MVStore store, CursorRegistry cursors) {
    this.store = store;
    super(name, store, cursors);
  }

  @Override
  protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
    MVMap<String, Object> about = store.openMap("meta." + getDatabaseName() + '.' + name);
    return PieceCollection.named(name)
        ? new PieceCollection(this, name, options, documents(name), about, cursorRegistry)
        : new BsonCollection(this, name, options, documents(name), about, cursorRegistry);
  }

  @Override
  protected Index<Object> openOrCreateUniqueIndex(
      String collection, String name, List<IndexKey> keys, boolean sparse) {
    if (name.equals(Constants.PRIMARY_KEY_INDEX_NAME)) {
      return new PrimaryIndex(documents(collection), name, keys);
    }
    MVMap<KeyValue, Object> positions =
        store.openMap(
            getDatabaseName() + '.' + collection + "._index_" + name,
            new MVMap.Builder<KeyValue, Object>()
                .keyType(new IndexKeyType())
                .valueType(new KeyType()));
    return new UniqueIndex(positions, name, keys, sparse);
  }

  private MVMap<Object, Document> documents(String collection) {
    return store.openMap(
        "databases." + getDatabaseName() + '.' + collection,
        new MVMap.Builder<Object, Document>().keyType(new KeyType()).valueType(new DocumentType()));
  }
}
