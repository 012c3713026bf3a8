package org.passage.referrals.referral;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.passage.referrals.protocol.ReferralState;
import org.springframework.stereotype.Component;

/** The referrals of all organizations. */
@Component
public final class Referrals {
  private final Documents<Referral> documents;

  Referrals(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "referrals",
            Referral.class,
            List.of(
                new IndexModel(compoundIndex(ascending("parties"), descending("_id"))),
                new IndexModel(
                    compoundIndex(ascending("parties", "terms.caseId"), descending("_id"))),
                new IndexModel(
                    compoundIndex(ascending("parties", "progress.state"), descending("_id")))));
  }

  Referral add(Referral opened) {
    return documents.insert(opened);
  }

  public Referral change(Referral changed) {
    return documents.replace(changed);
  }

  /**
   * A referral on one of whose sides an organization is.
   *
   * @throws NotFound when there is none
   */
  Referral of(String organizationId, String referralId) {
    return documents
        .find(referralId)
        .filter(it -> it.parties().contains(organizationId))
        .orElseThrow(NotFound::new);
  }

  /** The referral of this id, for what no caller asked for. */
  public Optional<Referral> find(String referralId) {
    return documents.find(referralId);
  }

  /** The referrals on one of whose sides an organization is, newest first. */
  Page<Referral> page(
      String organizationId,
      @Nullable String caseId,
      @Nullable ReferralState state,
      int limit,
      @Nullable String cursor) {
    List<Bson> filters = new ArrayList<>(List.of(eq("parties", organizationId)));
    if (caseId != null) {
      filters.add(eq("terms.caseId", caseId));
    }
    if (state != null) {
      filters.add(eq("progress.state", state.name()));
    }
    return documents.page(and(filters), limit, cursor);
  }
}
