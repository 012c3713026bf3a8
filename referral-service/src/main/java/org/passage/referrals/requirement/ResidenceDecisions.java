package org.passage.referrals.requirement;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** The decisions on the residence that is sought in all referrals. */
@Component
final class ResidenceDecisions {
  private final Documents<ResidenceDecision> documents;

  ResidenceDecisions(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "residenceDecisions",
            ResidenceDecision.class,
            List.of(new IndexModel(compoundIndex(ascending("referralId"), descending("_id")))));
  }

  ResidenceDecision add(ResidenceDecision recorded) {
    return documents.insert(recorded);
  }

  /** The newest first. */
  Page<ResidenceDecision> page(String referralId, int limit, @Nullable String cursor) {
    return documents.page(eq("referralId", referralId), limit, cursor);
  }

  /** Whether there is one. */
  boolean of(String referralId) {
    return !page(referralId, 1, null).items().isEmpty();
  }
}
