package org.passage.chassis.store;

import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;

/**
 * The parts of documents that are not sealed, for whoever counts them: nothing of anybody is opened
 * for that, and figures stay when a case is erased. Its queries are served by the indexes of the
 * store that writes the documents.
 */
public final class ClearParts {
  private final MongoCollection<BsonDocument> documents;
  private final Bson parts;

  /**
   * Some parts of the documents of a collection.
   *
   * @param parts fields by their paths; the id always comes with them
   */
  public ClearParts(MongoDatabase database, String collection, String... parts) {
    this.documents = database.getCollection(collection, BsonDocument.class);
    this.parts = include(parts);
  }

  /** One page of what matches, newest first. */
  public Page<BsonDocument> page(Bson filter, int limit, @Nullable String cursor) {
    return Newest.page(
        documents.find().projection(parts), filter, limit, cursor, it -> text(it, "_id"));
  }

  /** A field that is always there. */
  public static String text(BsonDocument it, String field) {
    return it.getString(field).getValue();
  }
}
