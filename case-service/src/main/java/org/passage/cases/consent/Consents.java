package org.passage.cases.consent;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.time.Clock;
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

  private Optional<Consent> latest(
      String caseId, ConsentPurpose purpose, @Nullable String recipient) {
    Bson same =
        and(eq("caseId", caseId), eq("purpose", purpose.name()), eq("recipient", recipient));
    return documents.page(same, 1, null).items().stream().findFirst();
  }
}
