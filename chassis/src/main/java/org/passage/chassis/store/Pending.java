package org.passage.chassis.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * What the relay needs of a document: its events, and nothing of a person. So an event gets out
 * also when the rest cannot be read any more.
 */
public record Pending(@BsonId String id, List<Event> outbox) {

  /** Those with events, all of them. */
  static List<Pending> all(MongoCollection<? extends Aggregate> collection) {
    return events(collection).find(gt("outbox.id", "")).projection(include("outbox")).into(list());
  }

  static List<Pending> of(
      MongoCollection<? extends Aggregate> collection, Collection<String> documents) {
    return events(collection).find(in("_id", documents)).projection(include("outbox")).into(list());
  }

  /** Takes an event out of its document, once it is published. */
  static UpdateOneModel<Pending> without(String document, Event published) {
    return new UpdateOneModel<>(
        eq("_id", document), Updates.pull("outbox", new Document("id", published.id())));
  }

  static MongoCollection<Pending> events(MongoCollection<? extends Aggregate> collection) {
    return collection.withDocumentClass(Pending.class);
  }

  private static List<Pending> list() {
    return new ArrayList<>();
  }
}
