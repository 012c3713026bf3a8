package org.passage.cases.consent;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.cases.consent.ConsentEvaluation.Reason;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** Her decisions; of those on the same purpose and recipient the latest counts. */
@Component
public final class Consents {
  /** More decisions than anybody takes on one recipient while a share runs. */
  private static final int MOST = 100;

  private final Documents<Consent> documents;
  private final Clock clock;

  Consents(MongoDatabase database, Outbox outbox, Clock clock) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "consents",
            Consent.class,
            List.of(
                new IndexModel(compoundIndex(ascending("caseId"), descending("_id"))),
                new IndexModel(
                    compoundIndex(
                        ascending("caseId", "purpose", "recipient"), descending("_id")))));
    this.clock = clock;
  }

  Consent add(Consent recorded) {
    return documents.insert(recorded);
  }

  Consent change(Consent changed) {
    return documents.replace(changed);
  }

  Optional<Consent> find(String caseId, String consentId) {
    return documents.find(consentId).filter(found -> found.caseId().equals(caseId));
  }

  Page<Consent> of(String caseId, int limit, @Nullable String cursor) {
    return documents.page(eq("caseId", caseId), limit, cursor);
  }

  /**
   * What the latest decision says.
   *
   * @param purposes for sharing, one of these at least
   */
  ConsentEvaluation evaluate(
      String caseId,
      ConsentPurpose purpose,
      @Nullable String recipient,
      Set<SharePurpose> purposes) {
    return new ConsentEvaluation(
        latest(caseId, purpose, recipient)
            .map(it -> reason(it, purposes))
            .orElse(Reason.NOT_ASKED));
  }

  private Reason reason(Consent latest, Set<SharePurpose> purposes) {
    Reason reason = latest.at(clock.instant());
    return reason == Reason.GRANTED && !latest.coversAny(purposes) ? Reason.OTHER_PURPOSE : reason;
  }

  /**
   * The decision by which she permits sharing with an organization at this moment, by its id.
   *
   * @param purposes each of these
   */
  public Optional<String> permitting(String caseId, String recipient, Set<SharePurpose> purposes) {
    return latest(caseId, ConsentPurpose.SHARING, recipient)
        .filter(it -> it.at(clock.instant()) == Reason.GRANTED && it.covers(purposes))
        .map(Consent::id);
  }

  /** What she decided on sharing with an organization. */
  public SharingConsent onSharing(String caseId, String recipient) {
    return new SharingConsent(
        decisions(caseId, ConsentPurpose.SHARING, recipient, MOST), clock.instant());
  }

  /**
   * Whether she has consented to the processing of her data at a moment or later, and still does.
   */
  public boolean processingPermittedSince(String caseId, Instant since) {
    return latest(caseId, ConsentPurpose.DATA_PROCESSING, null)
        .filter(it -> !it.recordedAt().isBefore(since))
        .filter(it -> new ConsentEvaluation(it.at(clock.instant())).permitted())
        .isPresent();
  }

  private Optional<Consent> latest(
      String caseId, ConsentPurpose purpose, @Nullable String recipient) {
    return decisions(caseId, purpose, recipient, 1).stream().findFirst();
  }

  private List<Consent> decisions(
      String caseId, ConsentPurpose purpose, @Nullable String recipient, int most) {
    Bson same =
        and(eq("caseId", caseId), eq("purpose", purpose.name()), eq("recipient", recipient));
    return documents.page(same, most, null).items();
  }
}
