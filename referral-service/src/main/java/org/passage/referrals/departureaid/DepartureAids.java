package org.passage.referrals.departureaid;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** What is seen to before each departure. */
@Component
final class DepartureAids {
  private final Documents<DepartureAid> documents;

  DepartureAids(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "departureAids",
            DepartureAid.class,
            List.of(new IndexModel(compoundIndex(ascending("referralId"), descending("_id")))));
  }

  DepartureAid add(DepartureAid planned) {
    return documents.insert(planned);
  }

  DepartureAid replace(DepartureAid changed) {
    return documents.replace(changed);
  }

  /**
   * One of a referral's.
   *
   * @throws NotFound when it has no such one
   */
  DepartureAid of(String referralId, String aidId) {
    return documents
        .find(aidId)
        .filter(it -> it.referralId().equals(referralId))
        .orElseThrow(NotFound::new);
  }

  /** The newest first. */
  Page<DepartureAid> page(String referralId, int limit, @Nullable String cursor) {
    return documents.page(eq("referralId", referralId), limit, cursor);
  }
}
