package org.passage.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.Cursor;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of files in GridFS. A file may be larger than the memory there is, so what a query
 * finds is remembered by identifier and fetched when it is sent, some megabytes at a time. The
 * original has all that it finds in memory.
 */
final class PieceCollection extends BsonCollection {
  private static final String NAME = ".chunks";
  private static final int SENT_AT_ONCE = 4 << 20;

  private final MVMap<Object, Document> documents;

  PieceCollection(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      MVMap<Object, Document> documents,
      MVMap<String, Object> about,
      CursorRegistry cursors) {
    super(database, name, options, documents, about, cursors);
    this.documents = documents;
  }

  /** Whether a collection is one of pieces. */
  static boolean named(String collection) {
    return collection.endsWith(NAME);
  }

  @Override
  protected QueryResult matchDocumentsFromStream(
      Stream<Document> all,
      Document query,
      @Nullable Document order,
      int skip,
      int limit,
      int batchSize,
      @Nullable Document fields) {
    if (fields != null) {
      return super.matchDocumentsFromStream(all, query, order, skip, limit, batchSize, fields);
    }
    Stream<Document> found =
        all.filter(it -> documentMatchesQuery(it, query)).map(it -> place(it, order));
    if (order != null && !order.isEmpty()) {
      found = found.sorted(deriveComparator(order));
    }
    found = found.skip(skip);
    List<Object> ids =
        (limit > 0 ? found.limit(limit) : found)
            .map(it -> it.get("_id"))
            .collect(Collectors.toList());
    return createQueryResult(new Fetched(ids), batchSize);
  }

  /** What of a piece must be kept to put it in its place. */
  private static Document place(Document piece, @Nullable Document order) {
    Document place = new Document("_id", piece.get("_id"));
    if (order != null) {
      order.keySet().forEach(field -> place.append(field, piece.get(field)));
    }
    return place;
  }

  /** Those who ask from within want all and say no number; {@link DurableBackend} says one. */
  @Override
  protected QueryResult createQueryResult(List<Document> found, int batchSize) {
    if (batchSize <= 0) {
      return new QueryResult(found);
    }
    Sending sending = new Sending(cursorRegistry.generateCursorId(), found);
    List<Document> first = sending.takeDocuments(batchSize);
    if (sending.isEmpty()) {
      return new QueryResult(first);
    }
    cursorRegistry.add(sending);
    return new QueryResult(first, sending);
  }

  private final class Fetched extends AbstractList<Document> {
    private final List<Object> ids;

    Fetched(List<Object> ids) {
      this.ids = ids;
    }

    /** A piece that was deleted meanwhile is told by its identifier alone. */
    @Override
    public Document get(int index) {
      Object id = ids.get(index);
      Document piece = documents.get(id);
      return piece == null ? new Document("_id", id) : piece;
    }

    @Override
    public int size() {
      return ids.size();
    }
  }

  private static final class Sending implements Cursor {
    private final long id;
    private final List<Document> found;
    private int sent;

    Sending(long id, List<Document> found) {
      this.id = id;
      this.found = found;
    }

    @Override
    public long getId() {
      return id;
    }

    @Override
    public synchronized boolean isEmpty() {
      return sent == found.size();
    }

    @Override
    public synchronized List<Document> takeDocuments(int most) {
      List<Document> taken = new ArrayList<>();
      int size = 0;
      while (sent < found.size() && size < SENT_AT_ONCE && (most <= 0 || taken.size() < most)) {
        Document next = found.get(sent++);
        size += DocumentType.sizeOf(next);
        taken.add(next);
      }
      return taken;
    }
  }
}
