package org.passage.acceptance.bench;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.DecoderContext;
import org.jspecify.annotations.Nullable;

/**
 * Many people whose plans have ended. To record what each came to would take hours through the API,
 * so what counts of it is written into the store as the service itself keeps it, like that of an
 * outcome which was recorded through the API.
 */
final class Cohort {
  private static final int WRITERS = 4;
  private static final int TOGETHER = 250;
  private static final long A_MOMENT = 100_000_000;

  /** Whoever rates her situation best, and had her goals come out best, is one in so many. */
  private static final int LEVELS = 5;

  private static final double LOWEST = 30;
  private static final double STEP = 10;

  private final int plans;

  Cohort(int plans) {
    this.plans = plans;
  }

  /** Fills the store until there are so many, by the one outcome that a plan came to. */
  void fill() {
    try (MongoClient client = MongoClients.create(System.getenv("PASSAGE_MONGODB_URI"))) {
      MongoDatabase reintegration = client.getDatabase("reintegration");
      MongoCollection<BsonDocument> facts =
          reintegration.getCollection("outcome_facts", BsonDocument.class);
      BsonDocument like = first(facts);
      int missing = plans - Math.toIntExact(facts.countDocuments());
      try (BareVault vault = new BareVault(reintegration)) {
        write(missing, like, facts, vault);
      }
    }
  }

  /** The service keeps it a moment after the outcome was recorded. */
  private static BsonDocument first(MongoCollection<BsonDocument> facts) {
    while (true) {
      @Nullable BsonDocument kept = facts.find(eq("organizationId", "harbour")).first();
      if (kept != null) {
        return kept;
      }
      LockSupport.parkNanos(A_MOMENT);
    }
  }

  private static void write(
      int missing, BsonDocument like, MongoCollection<BsonDocument> facts, BareVault vault) {
    BsonDocument opened = changeable(vault.opened(like).asDocument());
    AtomicInteger next = new AtomicInteger();
    AtOnce.measure(
        WRITERS,
        () -> next.get() < missing,
        () -> {
          int from = next.getAndAdd(TOGETHER);
          int until = Math.min(from + TOGETHER, missing);
          if (from < until) {
            facts.insertMany(
                IntStream.range(from, until).mapToObj(it -> of(it, like, opened, vault)).toList());
          }
        });
  }

  /** What the driver gives may be bytes that cannot be changed. */
  private static BsonDocument changeable(BsonDocument read) {
    return new BsonDocumentCodec()
        .decode(new BsonDocumentReader(read), DecoderContext.builder().build());
  }

  private static BsonDocument of(
      int number, BsonDocument like, BsonDocument opened, BareVault vault) {
    int level = number % LEVELS;
    BsonString id = someId();
    BsonDocument hers = opened.clone();
    BsonDocument facts = hers.getDocument("values").getDocument("facts");
    facts.put("attainment", new BsonDouble(LOWEST + level * STEP));
    facts.put("ownRating", new BsonInt32(1 + level));
    BsonArray sex = facts.getDocument("groups").getArray("SEX");
    sex.set(0, new BsonString(number % 2 == 0 ? "female" : "male"));
    hers.put("id", id);
    BsonDocument fact = like.clone();
    fact.put("_id", id);
    fact.put("caseHash", someId());
    fact.put("outcomeHash", someId());
    fact.put("sealed", vault.sealed(like.getDocument("sealed").getString("key"), hers));
    return fact;
  }

  private static BsonString someId() {
    return new BsonString(UUID.randomUUID().toString());
  }
}
