package org.passage.referrals.referral;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;
import static org.passage.chassis.store.Documents.listedBy;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.audit.Trail;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.passage.referrals.protocol.ReferralState;
import org.springframework.stereotype.Component;

/** The referrals of all organizations. */
@Component
public final class Referrals {
  private static final String CASE = "terms.caseId";

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
                    compoundIndex(ascending("parties", "progress.state"), descending("_id"))),
                listedBy(CASE),
                listedBy("progress.state", "terms.urgency")));
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
    Referral found = find(referralId).orElseThrow(NotFound::new);
    if (!found.parties().contains(organizationId)) {
      Trail.refused(found.caseId());
      throw new NotFound();
    }
    return found;
  }

  /** The referral of this id, for what no caller asked for. */
  public Optional<Referral> find(String referralId) {
    return documents.find(referralId);
  }

  /** Changes a referral from whatever it is now; nothing where the change gives back the same. */
  public Optional<Referral> change(String referralId, UnaryOperator<Referral> change) {
    return documents.change(referralId, change);
  }

  /** The referrals in a case, for what follows from what she consents to. */
  public Page<Referral> ofCase(String caseId, int limit, @Nullable String cursor) {
    return documents.page(eq(CASE, caseId), limit, cursor);
  }

  /** Those for which a message was awaited for too long, as {@link Lateness} says. */
  public Page<Referral> late(Bson late, int limit, @Nullable String cursor) {
    return documents.page(late, limit, cursor);
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
      filters.add(eq(CASE, caseId));
    }
    if (state != null) {
      filters.add(eq("progress.state", state.name()));
    }
    return documents.page(and(filters), limit, cursor);
  }
}
