package org.passage.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentComparator;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection that uses the order of its identifiers: a query that names one, or a range of them,
 * or sorts by them looks at no other document and stops at its limit. The original scans and sorts
 * all for each of these.
 *
 * <p>A change is made to a copy, which then takes the document's place. The original changes the
 * stored document itself, also while an answer that holds it is being sent, half old and half new.
 */
class BsonCollection extends H2Collection {
  private final MVMap<Object, Document> documents;

  /** Whether a change is under way; guarded by this collection's monitor. */
  private boolean copying;

  BsonCollection(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      MVMap<Object, Document> documents,
      MVMap<String, Object> about,
      CursorRegistry cursors) {
    super(database, name, options, documents, about, cursors);
    this.documents = documents;
  }

  /** How large it is nobody asks; to know it, a second map would be written with each document. */
  @Override
  protected boolean tracksDataSize() {
    return false;
  }

  @Override
  protected QueryResult queryDocuments(
      Document query,
      @Nullable Document order,
      int skip,
      int limit,
      int batchSize,
      @Nullable Document fields) {
    String field = getIdField();
    IdRange range = field == null ? IdRange.ALL : IdRange.of(query, field);
    Boolean descending = field == null ? null : descending(order, field);
    if (range.equals(IdRange.ALL) && descending == null) {
      return super.queryDocuments(query, order, skip, limit, batchSize, fields);
    }
    DocumentComparator sorting = descending == null ? deriveComparator(order) : null;
    return matchDocumentsFromStream(
        query,
        inOrder(range, Boolean.TRUE.equals(descending)),
        skip,
        limit,
        batchSize,
        sorting,
        fields);
  }

  /** For aggregations, which look at one document after the other; the original reads all first. */
  @Override
  public Stream<Document> queryAllAsStream() {
    return inOrder(IdRange.ALL, false);
  }

  /** Whether the order asked for is that of identifiers, downwards; null where it is another. */
  private static @Nullable Boolean descending(@Nullable Document order, String field) {
    return order != null && order.size() == 1 && order.get(field) instanceof Number direction
        ? direction.intValue() < 0
        : null;
  }

  private Stream<Document> inOrder(IdRange range, boolean descending) {
    if (range.single()) {
      return Stream.ofNullable(documents.get(range.from()));
    }
    Cursor<Object, Document> cursor =
        descending
            ? documents.cursor(range.to(), range.from(), true)
            : documents.cursor(range.from(), range.to(), false);
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(cursor, 0), false)
        .map(key -> cursor.getValue());
  }

  @Override
  public synchronized Document findAndModify(Document query) {
    return withCopies(() -> super.findAndModify(query));
  }

  @Override
  public synchronized Document updateDocuments(
      Document selector,
      Document update,
      ArrayFilters arrayFilters,
      boolean multi,
      boolean upsert,
      Oplog oplog) {
    return withCopies(
        () -> super.updateDocuments(selector, update, arrayFilters, multi, upsert, oplog));
  }

  private Document withCopies(Supplier<Document> change) {
    copying = true;
    try {
      return change.get();
    } finally {
      copying = false;
    }
  }

  @Override
  protected QueryResult createQueryResult(List<Document> found, int batchSize) {
    List<Document> result =
        copying ? found.stream().map(Document::cloneDeeply).collect(Collectors.toList()) : found;
    return super.createQueryResult(result, batchSize);
  }
}
