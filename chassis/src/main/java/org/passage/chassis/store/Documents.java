package org.passage.chassis.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.audit.Trail;
import org.passage.chassis.concurrency.PreconditionFailed;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.CaseErased;
import org.passage.chassis.problem.Unavailable;

/**
 * The documents of one kind of aggregate. A feature's store holds one of these and adds its own
 * queries, each with its index.
 */
public final class Documents<T extends Aggregate> {
  private static final int ATTEMPTS = 500;
  private static final long LONGEST_PAUSE_NANOS = 5_000_000;

  private final MongoCollection<T> collection;
  private final Outbox outbox;
  private final Overwriting<T> overwriting;
  private final Retries<T> retries;
  private final Opening<T> opening;
  private final Turns turns = new Turns();

  /**
   * Opens the collection and makes sure of its indexes.
   *
   * @param indexes one for each query that the feature makes beside the one by id
   */
  public Documents(
      MongoDatabase database, Outbox outbox, String name, Class<T> type, List<IndexModel> indexes) {
    this(database.getCollection(name, type), outbox, false);
    List<IndexModel> all = new ArrayList<>(indexes);
    all.add(new IndexModel(ascending("outbox.id"), new IndexOptions().sparse(true)));
    collection.createIndexes(all);
    outbox.register(collection);
  }

  /** The index of a list that is limited to some fields, newest first as {@link #page} reads it. */
  public static IndexModel listedBy(String... fields) {
    return new IndexModel(compoundIndex(ascending(fields), descending("_id")));
  }

  private Documents(MongoCollection<T> collection, Outbox outbox, boolean besideOthers) {
    this.collection = collection;
    this.outbox = outbox;
    this.overwriting = new Overwriting<>(collection, besideOthers);
    this.retries = new Retries<>(collection, overwriting);
    this.opening = new Opening<>(collection);
  }

  /**
   * The same where others keep fields of theirs in the documents, beside those of the aggregate: a
   * change leaves them alone, and only the last version removes them.
   */
  public Documents<T> besideOthers() {
    return new Documents<>(collection, outbox, true);
  }

  /**
   * The same for going through many that seldom change and hang on no case.
   *
   * @param most how many are kept in memory
   */
  public Remembered<T> remembered(long most) {
    return new Remembered<>(collection, most);
  }

  /**
   * Writes a new aggregate together with its events, once that is on record.
   *
   * @throws com.mongodb.MongoWriteException when a unique index forbids it
   */
  public T insert(T created) {
    Trail.writing(created.caseId(), outbox.ledger());
    try {
      collection.insertOne(created);
    } catch (MongoWriteException refused) {
      return writtenBefore(created, refused);
    }
    outbox.written(collection, created);
    return created;
  }

  /** The same, once: whoever comes second gets what is there by then under the same id. */
  public T insertOnce(T created) {
    try {
      return insert(created);
    } catch (MongoWriteException there) {
      if (!isTaken(there)) {
        throw there;
      }
      return find(created.id()).orElseThrow(() -> there);
    }
  }

  /**
   * The same where a unique index lets in one of its kind.
   *
   * @param taken what is thrown when there is one already
   */
  public T insertUnless(T created, Supplier<? extends RuntimeException> taken) {
    try {
      return insert(created);
    } catch (MongoWriteException there) {
      throw isTaken(there) ? taken.get() : there;
    }
  }

  /** Whether something is there already that a unique index allows once. */
  static boolean isTaken(MongoWriteException refused) {
    return refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
  }

  /**
   * Writes a new aggregate that follows from what is there, as the next number of a series does,
   * and makes it anew when somebody else was faster. A unique index says what is there once only.
   *
   * @throws Unavailable when others were faster again and again
   */
  public T insertNext(Supplier<T> next) {
    for (int attempt = 1; ; attempt++) {
      try {
        return insert(next.get());
      } catch (MongoWriteException refused) {
        if (!isTaken(refused)) {
          throw refused;
        }
        if (attempt == ATTEMPTS) {
          throw new Unavailable("What many change at once", refused);
        }
      }
    }
  }

  /** A request that is done again after a crash finds what it wrote the first time. */
  private T writtenBefore(T created, MongoWriteException refused) {
    if (Ids.seeded() && isTaken(refused)) {
      return find(created.id()).orElseThrow(() -> refused);
    }
    throw refused;
  }

  /**
   * Writes the next version of an aggregate together with its events, once that is on record.
   *
   * @throws PreconditionFailed when somebody else wrote that version first
   */
  public T replace(T changed) {
    Trail.writing(changed.caseId(), outbox.ledger());
    if (Ids.seeded()) {
      T written = retries.replace(changed);
      outbox.written(collection, written);
      return written;
    }
    if (!overwriting.write(before(changed), changed)) {
      throw new PreconditionFailed();
    }
    outbox.written(collection, changed);
    return changed;
  }

  /**
   * The same where a unique index lets in one of its kind.
   *
   * @param taken what is thrown when another one took that meanwhile
   * @throws PreconditionFailed when somebody else wrote that version first
   */
  public T replaceUnless(T changed, Supplier<? extends RuntimeException> taken) {
    try {
      return replace(changed);
    } catch (MongoWriteException there) {
      throw isTaken(there) ? taken.get() : there;
    }
  }

  /**
   * Writes a version of something of which there is one at the most, by an id that follows from
   * what it belongs to: the first version too is written upon what was read, which is that there is
   * none.
   *
   * @throws PreconditionFailed when somebody else wrote that version first
   */
  public T write(T version) {
    if (version.version() > 1) {
      return replace(version);
    }
    if (Ids.seeded()) {
      Trail.writing(version.caseId(), outbox.ledger());
      T written = retries.insert(version);
      outbox.written(collection, written);
      return written;
    }
    return insertUnless(version, PreconditionFailed::new);
  }

  /**
   * Writes the last version of what is erased: nothing of the ones before stays, so the request
   * that is done again finds nothing either.
   *
   * @throws PreconditionFailed when somebody else wrote that version first
   */
  public T replaceLast(T last) {
    Trail.writing(last.caseId(), outbox.ledger());
    if (collection.replaceOne(before(last), last).getMatchedCount() == 0) {
      throw new PreconditionFailed();
    }
    outbox.written(collection, last);
    return last;
  }

  /**
   * Changes an aggregate from whatever it is now, again when somebody else was faster: for a change
   * that is right whatever else changes. Each attempt that fails is one that another won, so
   * somebody always gets on.
   *
   * @param change returns the same aggregate when there is nothing to do
   * @return empty when there is none
   * @throws Unavailable when others were faster again and again
   */
  public Optional<T> change(String id, UnaryOperator<T> change) {
    return turns.take(id, () -> changed(id, change));
  }

  private Optional<T> changed(String id, UnaryOperator<T> change) {
    for (int attempt = 1; ; attempt++) {
      Optional<T> now = find(id);
      Optional<T> changed = now.map(change).filter(it -> !it.equals(now.get()));
      if (changed.isEmpty()) {
        return now;
      }
      try {
        return Optional.of(replace(changed.get()));
      } catch (PreconditionFailed overtaken) {
        if (attempt == ATTEMPTS) {
          throw new Unavailable("What many change at once", overtaken);
        }
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE_NANOS));
      }
    }
  }

  private Bson before(T changed) {
    return and(eq("_id", changed.id()), eq("version", changed.version() - 1));
  }

  /**
   * Removes an aggregate, with events that are not published yet, once that is on record.
   *
   * @throws PreconditionFailed when somebody changed it meanwhile
   */
  public void remove(T last) {
    Trail.writing(last.caseId(), outbox.ledger());
    Bson expected = and(eq("_id", last.id()), eq("version", last.version()));
    if (collection.deleteOne(expected).getDeletedCount() == 0) {
      throw new PreconditionFailed();
    }
  }

  /** The aggregate of this id; none either when it is an erased case's. */
  public Optional<T> find(String id) {
    if (!Ids.seeded()) {
      return first(eq("_id", id));
    }
    Optional<T> found = retries.find(id).flatMap(opening::open);
    found.ifPresent(it -> Trail.touched(it.caseId()));
    return found;
  }

  /**
   * The same before it is opened, for whoever must decide first whether the caller may know of it,
   * and tells the access log.
   */
  public Optional<Stored<T>> stored(String id) {
    Optional<BsonDocument> found =
        Ids.seeded() ? retries.find(id) : Optional.ofNullable(stored().find(eq("_id", id)).first());
    return found.map(it -> new Stored<>(it, opening));
  }

  /** The first that matches; none when that is an erased case's. */
  public Optional<T> first(Bson filter) {
    Optional<T> found = readable(filter);
    found.ifPresent(it -> Trail.touched(it.caseId()));
    return found;
  }

  private Optional<T> readable(Bson filter) {
    try {
      return Optional.ofNullable(collection.find(filter).first());
    } catch (CaseErased gone) {
      return Optional.empty();
    }
  }

  /** Some of what matches, in no order, for a job that does one after the other. */
  public List<T> some(Bson filter, int most) {
    List<T> some =
        stored().find(filter).limit(most).into(new ArrayList<>()).stream()
            .map(opening::open)
            .flatMap(Optional::stream)
            .toList();
    some.forEach(it -> Trail.touched(it.caseId()));
    return some;
  }

  /** One page of what matches, newest first; short by what is of erased cases. */
  public Page<T> page(Bson filter, int limit, @Nullable String cursor) {
    Page<T> page = counted(filter, limit, cursor);
    page.items().forEach(it -> Trail.touched(it.caseId()));
    return page;
  }

  /** The same for what is counted and shown of nobody, which is no access to anybody's case. */
  public Page<T> counted(Bson filter, int limit, @Nullable String cursor) {
    return opening.open(
        Newest.page(stored().find(), filter, limit, cursor, it -> it.getString("_id").getValue()));
  }

  /**
   * One page of what matches, the best first, and of those that are equally good the newest.
   *
   * @param rank an expression over a document that gives a whole number, not below zero
   */
  public Page<T> ranked(Bson filter, Object rank, int limit, @Nullable String cursor) {
    Page<T> page = new Ranking<>(collection, rank).page(filter, limit, cursor);
    page.items().forEach(it -> Trail.touched(it.caseId()));
    return page;
  }

  /**
   * The one of what matches that has the highest number. It is not the one with the newest id: of
   * two that are written at one moment the later number may have the earlier id.
   */
  public Optional<T> highest(Bson filter, String number) {
    return ranked(filter, "$" + number, 1, null).items().stream().findFirst();
  }

  private MongoCollection<BsonDocument> stored() {
    return collection.withDocumentClass(BsonDocument.class);
  }
}
