package org.passage.referrals.securityassessment;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.paging.Paged;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** The security assessments of all referrals. */
@Component
final class SecurityAssessments {
  private static final String REFERRAL = "referralId";
  private static final String CASE = "caseId";
  private static final String OWNER = "organizationId";
  private static final String TO = "corridor.to.code";
  private static final String VALID_UNTIL = "assessed.validUntil";

  private final Documents<SecurityAssessment> documents;

  SecurityAssessments(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "securityAssessments",
            SecurityAssessment.class,
            List.of(
                new IndexModel(compoundIndex(ascending(REFERRAL), descending("_id"))),
                new IndexModel(compoundIndex(ascending(CASE), descending("_id"))),
                new IndexModel(compoundIndex(ascending(OWNER, TO), descending("_id")))));
  }

  SecurityAssessment add(SecurityAssessment made) {
    return documents.insert(made);
  }

  SecurityAssessment replace(SecurityAssessment changed) {
    return documents.replace(changed);
  }

  /**
   * An assessment of a referral.
   *
   * @throws NotFound when it has no such one
   */
  SecurityAssessment of(String referralId, String assessmentId) {
    return documents
        .find(assessmentId)
        .filter(it -> it.referralId().equals(referralId))
        .orElseThrow(NotFound::new);
  }

  /** The one that counts. */
  Optional<SecurityAssessment> latest(String referralId) {
    return page(referralId, 1, null).items().stream().findFirst();
  }

  /** The newest first. */
  Page<SecurityAssessment> page(String referralId, int limit, @Nullable String cursor) {
    return documents.page(eq(REFERRAL, referralId), limit, cursor);
  }

  /** Those of a case of which the time is not over, one after the other. */
  Paged<SecurityAssessment> ofCase(String caseId, Instant now) {
    return running(eq(CASE, caseId), now);
  }

  /** Those of an organization into a country of which the time is not over. */
  Paged<SecurityAssessment> into(String organizationId, String country, Instant now) {
    return running(and(eq(OWNER, organizationId), eq(TO, country)), now);
  }

  private Paged<SecurityAssessment> running(Bson which, Instant now) {
    Bson filter = and(which, gt(VALID_UNTIL, now));
    return (limit, cursor) -> documents.page(filter, limit, cursor);
  }

  /** Changes an assessment from whatever it is now. */
  void outdate(SecurityAssessment it, SecurityInputChange change, Instant now) {
    documents.change(it.id(), present -> present.outdated(change, now));
  }
}
