package org.passage.acceptance.bench;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.DecoderContext;
import org.passage.acceptance.platform.Platform;
import org.passage.acceptance.sample.SampleCases;

/**
 * Many people whose plans have ended. Their cases come in by an import. What their plans came to
 * would take hours through the API, so it is written into the store as the service itself writes
 * it: each outcome sealed with a key of her own, like one that was recorded through the API.
 */
final class Cohort {
  private static final long SEED = 11;
  private static final int WRITERS = 4;
  private static final int TOGETHER = 250;
  private static final long SECOND = 1_000_000_000;

  /** As well as expected is the middle of them. */
  private static final int LEVELS = 5;

  private final Platform platform;
  private final int plans;

  Cohort(Platform platform, int plans) {
    this.platform = platform;
    this.plans = plans;
  }

  /**
   * Fills the store until there are so many.
   *
   * @param likeId an outcome at the ending of a plan that was recorded through the API
   */
  void fill(String likeId) {
    SampleCases.fill(platform, plans, SEED);
    try (MongoClient client = MongoClients.create(System.getenv("PASSAGE_MONGODB_URI"))) {
      MongoDatabase reintegration = client.getDatabase("reintegration");
      MongoCollection<BsonDocument> outcomes =
          reintegration.getCollection("outcomes", BsonDocument.class);
      BsonDocument like = Objects.requireNonNull(outcomes.find(eq("_id", likeId)).first());
      int missing = plans - Math.toIntExact(outcomes.countDocuments());
      Set<String> known =
          reintegration
              .getCollection("keys")
              .distinct("keyAltNames", String.class)
              .into(new HashSet<>());
      List<String> others =
          people(client.getDatabase("cases")).stream()
              .filter(it -> !known.contains(it))
              .limit(Math.max(0, missing))
              .toList();
      try (BareVault vault = new BareVault(reintegration)) {
        write(others, like, outcomes, vault);
      }
    }
  }

  /** Those whose cases are open, when the statistics know of all of them. */
  private List<String> people(MongoDatabase cases) {
    while (cases.getCollection("statistics").countDocuments() < plans) {
      LockSupport.parkNanos(SECOND);
    }
    return cases
        .getCollection("cases")
        .find(and(eq("organizationId", "harbour"), eq("standing.erasedAt", null)))
        .projection(include("_id"))
        .map(it -> it.getString("_id"))
        .into(new ArrayList<>());
  }

  private static void write(
      List<String> people,
      BsonDocument like,
      MongoCollection<BsonDocument> outcomes,
      BareVault vault) {
    BsonDocument opened = changeable(vault.opened(like).asDocument());
    AtomicInteger next = new AtomicInteger();
    AtOnce.measure(
        WRITERS,
        () -> next.get() < people.size(),
        () -> {
          int from = next.getAndAdd(TOGETHER);
          int until = Math.min(from + TOGETHER, people.size());
          if (from < until) {
            outcomes.insertMany(
                IntStream.range(from, until)
                    .mapToObj(it -> of(people.get(it), it, like, opened, vault))
                    .toList());
          }
        });
  }

  /** What the driver gives may be bytes that cannot be changed. */
  private static BsonDocument changeable(BsonDocument read) {
    return new BsonDocumentCodec()
        .decode(new BsonDocumentReader(read), DecoderContext.builder().build());
  }

  private static BsonDocument of(
      String caseId, int number, BsonDocument like, BsonDocument opened, BareVault vault) {
    String id = caseId.substring(caseId.indexOf('_') + 1);
    BsonString outcomeId = new BsonString("out_" + id + "-ending");
    BsonDocument hers = opened.clone();
    BsonDocument said = hers.getDocument("values").getDocument("said");
    said.getArray("goals")
        .getFirst()
        .asDocument()
        .put("level", new BsonInt32(number % LEVELS - LEVELS / 2));
    said.put("ownRating", new BsonInt32(1 + number % LEVELS));
    hers.put("id", outcomeId);
    BsonDocument outcome = like.clone();
    outcome.put("_id", outcomeId);
    outcome.put("planId", new BsonString("pln_" + id));
    outcome.put("caseId", new BsonString(caseId));
    outcome.put("outbox", new BsonArray());
    outcome.put("sealed", vault.sealed(caseId, hers));
    return outcome;
  }
}
