package org.passage.cases.restriction;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.cases.consent.Consents;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** The restrictions of all cases. */
@Component
public final class Restrictions {
  private final Documents<Restriction> documents;
  private final Consents consents;

  Restrictions(MongoDatabase database, Outbox outbox, Consents consents) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "restrictions",
            Restriction.class,
            List.of(
                new IndexModel(compoundIndex(ascending("caseId"), descending("_id"))),
                new IndexModel(compoundIndex(ascending("caseId", "liftedAt"), descending("_id")))));
    this.consents = consents;
  }

  /** Whether one stands and she has not consented to the processing of her data since. */
  public boolean forbid(String caseId) {
    return standing(caseId)
        .filter(it -> !consents.processingPermittedSince(caseId, it.since()))
        .isPresent();
  }

  /** Of some cases those of which {@link #forbid} holds. */
  public Set<String> forbidden(List<String> caseIds) {
    Bson standing = and(in("caseId", caseIds), eq("liftedAt", null));
    return documents.page(standing, caseIds.size(), null).items().stream()
        .map(Restriction::caseId)
        .filter(this::forbid)
        .collect(Collectors.toSet());
  }

  /** Whether one stands, also when she has consented since. */
  public boolean stand(String caseId) {
    return standing(caseId).isPresent();
  }

  Restriction add(Restriction begun) {
    if (standing(begun.caseId()).isPresent()) {
      throw new RestrictedAlready();
    }
    return documents.insert(begun);
  }

  Restriction change(Restriction changed) {
    return documents.replace(changed);
  }

  Optional<Restriction> find(String caseId, String id) {
    return documents.find(id).filter(it -> it.caseId().equals(caseId));
  }

  Page<Restriction> of(String caseId, int limit, @Nullable String cursor) {
    return documents.page(eq("caseId", caseId), limit, cursor);
  }

  private Optional<Restriction> standing(String caseId) {
    return documents.first(and(eq("caseId", caseId), eq("liftedAt", null)));
  }
}
