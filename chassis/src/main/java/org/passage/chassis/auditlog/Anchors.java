package org.passage.chassis.auditlog;

import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.auditlog.Anchor.End;
import org.passage.chassis.paging.Cursor;
import org.passage.chassis.paging.Page;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The anchors of this service's chains. */
final class Anchors {
  private static final Logger log = LoggerFactory.getLogger(Anchors.class);

  /** Heads are written down a moment late, and clocks differ a little: look back over that. */
  private static final Duration OVERLAP = Duration.ofSeconds(30);

  private static final int MOST_ENDS = 10_000;

  private final MongoCollection<Anchor> anchors;
  private final Chains chains;
  private final AuditLog auditLog;
  private final Seals seals;
  private final Clock clock;

  Anchors(MongoDatabase database, Chains chains, AuditLog auditLog, Seals seals, Clock clock) {
    this.anchors = database.getCollection("audit_anchors", Anchor.class);
    this.chains = chains;
    this.auditLog = auditLog;
    this.seals = seals;
    this.clock = clock;
  }

  /** With which anyone can check the signatures. */
  String publicKey() {
    return seals.publicKey();
  }

  @Nullable Anchor last() {
    return anchors.find().sort(Sorts.descending("_id")).limit(1).first();
  }

  Iterable<Anchor> all() {
    return anchors.find().sort(Sorts.ascending("_id"));
  }

  /** One page of them, newest first. */
  Page<Anchor> page(int limit, @Nullable String cursor) {
    String key = Cursor.key(cursor);
    List<Anchor> found =
        anchors
            .find(lt("_id", key == null ? Long.MAX_VALUE : Long.parseLong(key)))
            .sort(Sorts.descending("_id"))
            .limit(limit + 1)
            .into(new ArrayList<>());
    return Page.of(found, limit, it -> String.valueOf(it.number()));
  }

  /** Anchors the chains that moved since the last time, also when none did. */
  void anchor() {
    auditLog.writeHeads();
    Instant now = clock.instant();
    Anchor last = last();
    Instant since = last == null ? Instant.EPOCH : last.until().minus(OVERLAP);
    List<End> ends = new ArrayList<>();
    chains.movedAfter(since).forEach(it -> ends.add(new End(it.chain(), it.seq(), it.hash())));
    ends.sort(Comparator.comparing(End::chain));
    long number = last == null ? 1 : last.number() + 1;
    String previous = last == null ? "" : last.signature();
    for (int from = 0; from == 0 || from < ends.size(); from += MOST_ENDS) {
      List<End> some = List.copyOf(ends.subList(from, Math.min(from + MOST_ENDS, ends.size())));
      Anchor next = Anchor.of(number, now, now, some, previous, seals);
      if (!keep(next)) {
        return;
      }
      number++;
      previous = next.signature();
    }
  }

  /** Writes it down here, and in the log of the service, which others keep. */
  private boolean keep(Anchor anchor) {
    try {
      anchors.insertOne(anchor);
    } catch (MongoWriteException taken) {
      if (taken.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw taken;
    }
    log.atInfo()
        .addKeyValue("anchor", anchor.number())
        .addKeyValue("time", anchor.time())
        .addKeyValue("chains", anchor.ends().size())
        .addKeyValue("root", anchor.root())
        .addKeyValue("previous", anchor.previous())
        .addKeyValue("signature", anchor.signature())
        .log("The access log is anchored");
    return true;
  }
}
