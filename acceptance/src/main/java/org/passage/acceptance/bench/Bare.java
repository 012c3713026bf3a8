package org.passage.acceptance.bench;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Objects;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;

/**
 * The store of the case-service, asked by the driver alone, which also opens what it sealed: no
 * HTTP, no rules.
 */
final class Bare implements AutoCloseable {
  private static final String CASES = "cases";

  private final MongoClient client;
  private final MongoDatabase database;
  private final BareVault vault;

  /** The store that the script names. */
  Bare() {
    this.client = MongoClients.create(System.getenv("PASSAGE_MONGODB_URI"));
    this.database = client.getDatabase(CASES);
    this.vault = new BareVault(database);
  }

  /** Finds a case, and opens it. */
  BsonValue opened(String caseId) {
    return vault.opened(stored(caseId));
  }

  /** How many cases there are. */
  long count() {
    return database.getCollection(CASES).estimatedDocumentCount();
  }

  MongoCollection<RawBsonDocument> cases() {
    return raw(CASES);
  }

  /** A case as it is stored. */
  RawBsonDocument stored(String caseId) {
    return Objects.requireNonNull(raw(CASES).find(eq("_id", caseId)).first());
  }

  /** What opening one more case like this one writes; in a database of its own. */
  Opening opening(String caseId) {
    return new Opening(
        client.getDatabase("bench"),
        stored(caseId),
        Objects.requireNonNull(raw("keys").find(eq("keyAltNames", caseId)).first()));
  }

  private MongoCollection<RawBsonDocument> raw(String collection) {
    return database.getCollection(collection, RawBsonDocument.class);
  }

  /** So many callers, each of whom asks again when answered. */
  Measured load(int callers, int seconds, Subjects subjects, CaseWork work) {
    return AtOnce.load(callers, seconds, () -> work.bare(this, subjects.next(), subjects));
  }

  @Override
  public void close() {
    vault.close();
    client.close();
  }
}
