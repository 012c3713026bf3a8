package org.passage.acceptance.bench;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.UUID;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.types.Binary;

/**
 * What the store does besides when cases are read, and when one is opened: the key of the request,
 * the access log, the key that seals the case, the case with its event, the answer, the event in
 * the feed. Each has a command of its own here; the service writes log and feed of many requests
 * with one.
 */
final class Opening {
  private static final int ANSWER = 900;
  private static final int ENTRY = 500;

  private final MongoCollection<Document> attempts;
  private final MongoCollection<Document> log;
  private final MongoCollection<Document> heads;
  private final MongoCollection<Document> destroyed;
  private final MongoCollection<Document> events;
  private final MongoCollection<BsonDocument> keys;
  private final MongoCollection<BsonDocument> cases;
  private final RawBsonDocument likeCase;
  private final RawBsonDocument likeKey;

  Opening(MongoDatabase database, RawBsonDocument likeCase, RawBsonDocument likeKey) {
    this.attempts = database.getCollection("attempts");
    this.log = database.getCollection("audit");
    this.heads = database.getCollection("audit_heads");
    this.destroyed = database.getCollection("destroyed_keys");
    this.events = database.getCollection("events");
    this.keys = database.getCollection("keys", BsonDocument.class);
    this.cases = database.getCollection("cases", BsonDocument.class);
    this.likeCase = likeCase;
    this.likeKey = likeKey;
    keys.createIndex(ascending("keyAltNames"), new IndexOptions().unique(true));
    cases.createIndex(ascending("code"), new IndexOptions().unique(true));
  }

  void again() {
    String id = UUID.randomUUID().toString();
    attempts.find(eq("_id", id)).first();
    attempts.insertOne(new Document("_id", id).append("fingerprint", id + id));
    destroyed.find(eq("_id", id)).first();
    keys.insertOne(
        copy(likeKey, "_id", new BsonBinary(UUID.randomUUID()))
            .append("keyAltNames", new BsonArray(List.of(new BsonString(id)))));
    log.insertOne(new Document("_id", id).append("entry", new Binary(new byte[ENTRY])));
    heads.insertOne(new Document("_id", id).append("seq", 1));
    cases.insertOne(copy(likeCase, "_id", new BsonString(id)).append("code", new BsonString(id)));
    attempts.updateOne(eq("_id", id), Updates.set("answer", new Binary(new byte[ANSWER])));
    events.insertOne(new Document("_id", id).append("event", new Document("id", id)));
    cases.find(eq("_id", id)).first();
    cases.updateOne(eq("_id", id), Updates.pull("outbox", new Document("id", id)));
  }

  /**
   * What is written when cases were read: an entry for each in the access log, and its new head.
   */
  void recorded(List<String> caseIds) {
    log.insertMany(
        caseIds.stream()
            .map(it ->
                new Document("_id", UUID.randomUUID().toString())
                    .append("caseId", it)
                    .append("entry", new Binary(new byte[ENTRY])))
            .toList());
    heads.bulkWrite(
        caseIds.stream()
            .map(it ->
                new UpdateOneModel<Document>(
                    eq("_id", it), Updates.inc("seq", 1), new UpdateOptions().upsert(true)))
            .toList());
  }

  private static BsonDocument copy(RawBsonDocument like, String field, org.bson.BsonValue value) {
    BsonDocument copy = like.decode(new org.bson.codecs.BsonDocumentCodec());
    copy.put(field, value);
    return copy;
  }
}
