package org.passage.referrals.requirement;

import static com.mongodb.client.model.Filters.and;
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

/** Who assists on the way, in all referrals. */
@Component
final class TransitHelp {
  private static final String REFERRAL = "referralId";
  private static final String COUNTRY = "country";

  private final Documents<TransitAssistance> documents;

  TransitHelp(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "transitAssistance",
            TransitAssistance.class,
            List.of(
                new IndexModel(compoundIndex(ascending(REFERRAL), descending("_id"))),
                new IndexModel(compoundIndex(ascending(REFERRAL, COUNTRY), descending("_id")))));
  }

  TransitAssistance add(TransitAssistance recorded) {
    return documents.insert(recorded);
  }

  /** The newest first. */
  Page<TransitAssistance> page(String referralId, int limit, @Nullable String cursor) {
    return documents.page(eq(REFERRAL, referralId), limit, cursor);
  }

  /** Whether somebody assists her in each of some countries; ten at the most. */
  boolean inAll(List<String> countries, String referralId) {
    return countries.stream()
        .allMatch(country ->
            !documents
                .page(and(eq(REFERRAL, referralId), eq(COUNTRY, country)), 1, null)
                .items()
                .isEmpty());
  }
}
