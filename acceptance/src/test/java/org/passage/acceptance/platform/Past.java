package org.passage.acceptance.platform;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/**
 * Lets something that was just done lie long ago, which no caller can: a day or a moment that the
 * store holds is put back, and the services go on from there.
 */
public final class Past {
  private Past() {}

  /**
   * Puts one back.
   *
   * @param collection with its database before, as in {@code reintegration.plans}
   * @param field as it lies in the document, with dots
   */
  public static void put(String collection, String id, String field, Object then) {
    String[] names = collection.split("\\.", -1);
    try (MongoClient store = MongoClients.create(RunningPlatform.store())) {
      long found =
          store
              .getDatabase(names[0])
              .getCollection(names[1])
              .updateOne(eq("_id", id), set(field, then))
              .getMatchedCount();
      if (found != 1) {
        throw new IllegalStateException("There is no " + id + " in " + collection);
      }
    }
  }
}
