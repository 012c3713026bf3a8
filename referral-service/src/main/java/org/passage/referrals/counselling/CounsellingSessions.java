package org.passage.referrals.counselling;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.paging.Paged;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.passage.referrals.counselling.CounsellingSession.Result;
import org.springframework.stereotype.Component;

/** The counselling of all referrals. */
@Component
final class CounsellingSessions {
  private final Documents<CounsellingSession> documents;

  CounsellingSessions(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "counsellingSessions",
            CounsellingSession.class,
            List.of(new IndexModel(compoundIndex(ascending("referralId"), descending("_id")))));
  }

  CounsellingSession add(CounsellingSession held) {
    return documents.insert(held);
  }

  /** The last recorded first. */
  Page<CounsellingSession> page(String referralId, int limit, @Nullable String cursor) {
    return documents.page(eq("referralId", referralId), limit, cursor);
  }

  /** What became last of each item that was spoken of. */
  Map<String, CounsellingOutcome> outcomes(String referralId) {
    Map<String, CounsellingOutcome> last = new HashMap<>();
    Paged.<CounsellingSession>all(
        (limit, cursor) -> page(referralId, limit, cursor),
        session -> {
          for (Result it : session.results()) {
            last.putIfAbsent(it.code(), it.outcome());
          }
        });
    return last;
  }
}
