package org.passage.chassis.idempotency;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.idempotency.Attempt.StoredAnswer;
import org.passage.chassis.store.Seed;

/**
 * The keys of the last day. Whoever inserts one does the work; everybody else waits for the answer.
 */
final class Attempts {
  private static final Duration WAIT = Duration.ofSeconds(5);
  private static final Duration PAUSE = Duration.ofMillis(50);

  private final MongoCollection<Attempt> collection;
  private final Clock clock;

  Attempts(MongoDatabase database, Clock clock) {
    this.collection = database.getCollection("attempts", Attempt.class);
    collection.createIndex(
        Indexes.ascending("startedAt"),
        new IndexOptions().expireAfter(Attempt.KEPT.toSeconds(), TimeUnit.SECONDS));
    this.clock = clock;
  }

  /**
   * The attempt that is now this caller's to make, or that has its answer already.
   *
   * @throws KeyReused when the key stands for another request
   * @throws StillInProgress when another caller's attempt takes too long
   */
  Attempt begin(String id, String fingerprint) throws InterruptedException {
    long deadline = System.nanoTime() + WAIT.toNanos();
    while (System.nanoTime() < deadline) {
      Attempt attempt = tryToBegin(id, fingerprint);
      if (attempt != null) {
        return attempt;
      }
      Thread.sleep(PAUSE);
    }
    throw new StillInProgress();
  }

  private @Nullable Attempt tryToBegin(String id, String fingerprint) {
    Attempt known = collection.find(eq("_id", id)).first();
    if (known == null) {
      return insert(new Attempt(id, fingerprint, Seed.fresh(), clock.instant(), null));
    }
    if (known.forgotten(clock.instant())) {
      collection.deleteOne(asIs(known));
      return null;
    }
    if (!known.fingerprint().equals(fingerprint)) {
      throw new KeyReused();
    }
    if (known.answer() != null) {
      return known;
    }
    return known.abandoned(clock.instant()) ? takeUp(known) : null;
  }

  private @Nullable Attempt insert(Attempt begun) {
    try {
      collection.insertOne(begun);
      return begun;
    } catch (MongoWriteException other) {
      if (other.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return null;
      }
      throw other;
    }
  }

  private @Nullable Attempt takeUp(Attempt abandoned) {
    Attempt again = abandoned.again(clock.instant());
    return collection.replaceOne(asIs(abandoned), again).getMatchedCount() == 1 ? again : null;
  }

  void answered(Attempt attempt, StoredAnswer answer) {
    collection.updateOne(eq("_id", attempt.id()), Updates.set("answer", answer));
  }

  /** Nothing was done: the key is free again. */
  void failed(Attempt attempt) {
    collection.deleteOne(asIs(attempt));
  }

  /** What was done of it is not known: whoever comes next takes it up at once, as it was. */
  void brokenOff(Attempt attempt) {
    collection.updateOne(
        asIs(attempt), Updates.set("startedAt", attempt.startedAt().minus(Attempt.AT_WORK)));
  }

  private static org.bson.conversions.Bson asIs(Attempt attempt) {
    return and(eq("_id", attempt.id()), eq("startedAt", attempt.startedAt()));
  }
}
