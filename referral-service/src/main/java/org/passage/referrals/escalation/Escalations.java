package org.passage.referrals.escalation;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static org.passage.chassis.store.Documents.listedBy;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** The escalations of all organizations. */
@Component
final class Escalations {
  private static final String ENDED = "ended";

  private final Documents<Escalation> documents;

  Escalations(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "escalations",
            Escalation.class,
            List.of(
                listedBy(ENDED),
                listedBy("parties"),
                listedBy("parties", ENDED),
                listedBy("parties", "level")));
  }

  /** Written once; whoever comes second changes what is there. */
  void raise(Escalation first, UnaryOperator<Escalation> change) {
    if (change(first.id(), change).isEmpty()) {
      documents.insertOnce(first);
    }
  }

  Optional<Escalation> change(String id, UnaryOperator<Escalation> change) {
    return documents.change(id, change);
  }

  /** Those of messages that are awaited still, the last opened referral first. */
  Page<Escalation> open(int limit, @Nullable String cursor) {
    return documents.page(eq(ENDED, null), limit, cursor);
  }

  /** Those of an organization's referrals; null limits nothing. */
  Page<Escalation> of(
      String organizationId,
      @Nullable Boolean open,
      @Nullable Integer level,
      int limit,
      @Nullable String cursor) {
    List<Bson> filters = new ArrayList<>(List.of(eq("parties", organizationId)));
    if (open != null) {
      filters.add(open ? eq(ENDED, null) : ne(ENDED, null));
    }
    if (level != null) {
      filters.add(eq("level", level));
    }
    return documents.page(and(filters), limit, cursor);
  }
}
