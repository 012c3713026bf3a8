package org.passage.reintegration.outcome;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static org.passage.chassis.store.Documents.listedBy;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.KeyedHash;
import org.passage.chassis.encryption.Vault;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** What counts of all outcomes. */
@Component
class OutcomeFacts {
  private static final String HASHES = "outcome-facts";
  private static final String CASE = "caseHash";
  private static final String OUTCOME = "outcomeHash";
  private static final int AT_A_TIME = 100;

  private final Documents<OutcomeFact> documents;
  private final Vault vault;

  OutcomeFacts(MongoDatabase database, Outbox outbox, Vault vault) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "outcome_facts",
            OutcomeFact.class,
            List.of(
                listedBy("organizationId", "at", "year"),
                new IndexModel(Indexes.ascending(CASE)),
                new IndexModel(Indexes.ascending(OUTCOME), new IndexOptions().unique(true))));
    this.vault = vault;
  }

  /** Keeps what counts of an outcome as it is now; a second time changes nothing. */
  void keep(Outcome counted, OutcomeFact.Facts facts) {
    KeyedHash hash = vault.hash(HASHES);
    String outcome = hash.of("outcome", counted.id());
    Optional<OutcomeFact> known = documents.first(eq(OUTCOME, outcome));
    if (known.isEmpty()) {
      documents.insert(OutcomeFact.of(counted, hash.of("case", counted.caseId()), outcome, facts));
    } else {
      documents.change(known.get().id(), it -> it.as(facts));
    }
    // Erased just before this was written.
    if (vault.isDestroyed(counted.caseId())) {
      detach(counted.caseId());
    }
  }

  /** Ties nothing to an erased case any more; a second time changes nothing. */
  void detach(String caseId) {
    String hers = vault.hash(HASHES).of("case", caseId);
    String nobody = UUID.randomUUID().toString();
    List<OutcomeFact> some;
    do {
      some = documents.some(eq(CASE, hers), AT_A_TIME);
      some.forEach(it -> documents.change(it.id(), now -> now.detached(nobody)));
    } while (!some.isEmpty());
  }

  /** Those of the plans that ended in a year. */
  Page<OutcomeFact> of(Cohort cohort, int limit, @Nullable String cursor) {
    return documents.counted(
        and(
            eq("organizationId", cohort.organizationId()),
            eq("at", cohort.at().name()),
            eq("year", cohort.year())),
        limit,
        cursor);
  }
}
