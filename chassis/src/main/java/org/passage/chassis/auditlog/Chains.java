package org.passage.chassis.auditlog;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The stored chains: links, which are only ever added, and the head of each chain. */
class Chains {
  private final MongoCollection<Link> links;
  private final MongoCollection<Head> heads;

  Chains(MongoDatabase database) {
    this.links = database.getCollection("audit", Link.class);
    this.heads = database.getCollection("audit_heads", Head.class);
    heads.createIndex(ascending("at"));
  }

  /**
   * Adds links in their order, up to the first whose place is taken.
   *
   * @return how many were added
   */
  int add(List<Link> next) {
    try {
      links.insertMany(next, new InsertManyOptions().ordered(true));
      return next.size();
    } catch (MongoBulkWriteException failed) {
      return firstTaken(failed);
    }
  }

  /** Puts down that chains begin, before their first link is there. */
  void begin(List<Head> begun) {
    try {
      heads.insertMany(begun, new InsertManyOptions().ordered(false));
    } catch (MongoBulkWriteException failed) {
      // Another instance began one of them: that is as good.
      firstTaken(failed);
    }
  }

  /** Moves heads on; never back. */
  void moveOn(Collection<Head> moved) {
    heads.bulkWrite(
        moved.stream()
            .map(it -> new ReplaceOneModel<>(and(eq("_id", it.chain()), lt("seq", it.seq())), it))
            .toList(),
        new BulkWriteOptions().ordered(false));
  }

  List<Head> heads(Collection<String> chains) {
    return heads.find(in("_id", chains)).into(new ArrayList<>());
  }

  @Nullable Head head(String chain) {
    return heads.find(eq("_id", chain)).first();
  }

  /** Heads in the order of their chains, after one. */
  List<Head> headsAfter(String chain, int limit) {
    return heads
        .find(gt("_id", chain))
        .sort(Sorts.ascending("_id"))
        .limit(limit)
        .into(new ArrayList<>());
  }

  /** Heads that moved after a time. */
  FindIterable<Head> movedAfter(Instant time) {
    return heads.find(gt("at", time));
  }

  List<Link> at(Collection<String> places) {
    return links.find(in("_id", places)).into(new ArrayList<>());
  }

  /** Some links of a chain in their order: those that are there of the numbers from one on. */
  List<Link> read(String chain, long from, int count) {
    List<String> places =
        LongStream.range(from, from + count).mapToObj(it -> Link.place(chain, it)).toList();
    return links.find(in("_id", places)).sort(Sorts.ascending("_id")).into(new ArrayList<>());
  }

  private static int firstTaken(MongoBulkWriteException failed) {
    boolean taken =
        failed.getWriteErrors().stream()
            .allMatch(it -> it.getCategory() == ErrorCategory.DUPLICATE_KEY);
    if (!taken || failed.getWriteErrors().isEmpty()) {
      throw failed;
    }
    return failed.getWriteErrors().getFirst().getIndex();
  }
}
