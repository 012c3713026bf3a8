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

  ConsentEvaluation evaluate(String caseId, ConsentPurpose purpose, @Nullable String recipient) {
    return new ConsentEvaluation(
        latest(caseId, purpose, recipient)
            .map(it -> it.at(clock.instant()))
            .orElse(Reason.NOT_ASKED));
  }

  /** The decision by which she permits sharing with an organization at this moment, by its id. */
  public Optional<String> permitting(String caseId, String recipient) {
    return latest(caseId, ConsentPurpose.SHARING, recipient)
        .filter(it -> new ConsentEvaluation(it.at(clock.instant())).permitted())
        .map(Consent::id);
  }

  /**
   * Whether she has permitted sharing with an organization without a break since a moment: what was
   * shared before she said no does not come back when she says yes again.
   */
  public boolean permittedSince(String caseId, String recipient, Instant since) {
    List<Consent> decisions = decisions(caseId, ConsentPurpose.SHARING, recipient, MOST);
    return !decisions.isEmpty()
        && new ConsentEvaluation(decisions.getFirst().at(clock.instant())).permitted()
        && decisions.stream().noneMatch(it -> it.breaksOffSince(since));
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
