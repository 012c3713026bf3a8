package org.passage.cases.hold;

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
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** The holds on all cases. */
@Component
public final class LegalHolds {
  /** More than ever stand on one case; a further one is refused. */
  static final int MOST = 20;

  private final Documents<LegalHold> documents;
  private final Clock clock;

  LegalHolds(MongoDatabase database, Outbox outbox, Clock clock) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "legal_holds",
            LegalHold.class,
            List.of(
                new IndexModel(compoundIndex(ascending("caseId"), descending("_id"))),
                new IndexModel(compoundIndex(ascending("caseId", "liftedAt"), descending("_id")))));
    this.clock = clock;
  }

  /**
   * Makes sure that a case may be erased.
   *
   * @throws UnderLegalHold when a hold stands
   */
  public void require(String caseId) {
    if (standing(caseId).isPresent()) {
      throw new UnderLegalHold();
    }
  }

  /** The id of a hold that keeps a case from being erased, if there is one. */
  public Optional<String> standing(String caseId) {
    return unlifted(caseId).stream()
        .filter(it -> it.stands(clock.instant()))
        .map(LegalHold::id)
        .findFirst();
  }

  LegalHold add(LegalHold proposed) {
    if (unlifted(proposed.caseId()).size() >= MOST) {
      throw new TooManyHolds();
    }
    return documents.insert(proposed);
  }

  LegalHold change(LegalHold changed) {
    return documents.replace(changed);
  }

  Optional<LegalHold> find(String caseId, String id) {
    return documents.find(id).filter(it -> it.caseId().equals(caseId));
  }

  Page<LegalHold> of(String caseId, int limit, @Nullable String cursor) {
    return documents.page(eq("caseId", caseId), limit, cursor);
  }

  private List<LegalHold> unlifted(String caseId) {
    return documents.page(and(eq("caseId", caseId), eq("liftedAt", null)), MOST, null).items();
  }
}
