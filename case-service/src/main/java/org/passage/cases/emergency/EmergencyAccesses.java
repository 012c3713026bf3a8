package org.passage.cases.emergency;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.cases.casefile.FurtherAccess;
import org.passage.chassis.access.Basis;
import org.passage.chassis.access.CaseFacts;
import org.passage.chassis.paging.Page;
import org.passage.chassis.security.Caller;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** All emergency accesses, those that run and those that wait for a review. */
@Component
final class EmergencyAccesses implements FurtherAccess {
  private final Documents<EmergencyAccess> documents;
  private final Clock clock;

  EmergencyAccesses(MongoDatabase database, Outbox outbox, Clock clock) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "emergencyAccesses",
            EmergencyAccess.class,
            List.of(
                new IndexModel(compoundIndex(ascending("caseId", "personId"), descending("until"))),
                new IndexModel(compoundIndex(ascending("caseId"), descending("_id"))),
                new IndexModel(
                    compoundIndex(
                        ascending("organizationId", "office", "state"), descending("_id")))));
    this.clock = clock;
  }

  EmergencyAccess add(EmergencyAccess opened) {
    return documents.insert(opened);
  }

  EmergencyAccess change(EmergencyAccess changed) {
    return documents.replace(changed);
  }

  /** One that the supervisor of an office may look at. */
  Optional<EmergencyAccess> find(String id, Caller supervisor) {
    return documents
        .find(id)
        .filter(it ->
            it.organizationId().equals(supervisor.organizationId())
                && it.office().equals(supervisor.office()));
  }

  /** Those to the cases of a supervisor's office, newest first. */
  Page<EmergencyAccess> of(
      Caller supervisor, @Nullable EmergencyAccessState state, int limit, @Nullable String cursor) {
    Bson own =
        and(eq("organizationId", supervisor.organizationId()), eq("office", supervisor.office()));
    Bson filter = state == null ? own : and(own, eq("state", state.name()));
    return documents.page(filter, limit, cursor);
  }

  /** Those to one case, newest first. */
  Page<EmergencyAccess> to(String caseId, int limit, @Nullable String cursor) {
    return documents.page(eq("caseId", caseId), limit, cursor);
  }

  @Override
  public Optional<Basis> basis(
      String caseId, @Nullable CaseFacts facts, Caller caller, Set<String> purposes) {
    return documents
        .first(
            and(
                eq("caseId", caseId),
                eq("personId", caller.subject()),
                gt("until", clock.instant())))
        .filter(it -> it.organizationId().equals(caller.organizationId()))
        .map(running -> Basis.EMERGENCY);
  }
}
