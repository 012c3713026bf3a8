package org.passage.cases.correction;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.cases.worklist.WorkedRecords;
import org.passage.cases.worklist.Workers;
import org.passage.chassis.paging.Page;
import org.passage.chassis.security.Caller;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** What is asked to be corrected in all cases. */
@Component
public final class CorrectionRequests {
  private static final String NAME = "correction_requests";
  private static final String CASE = "caseId";
  private static final String STATE = "state";

  private final Documents<CorrectionRequest> documents;
  private final Clock clock;

  CorrectionRequests(MongoDatabase database, Outbox outbox, WorkedRecords worked, Clock clock) {
    List<IndexModel> indexes = new ArrayList<>(Workers.indexes(STATE));
    indexes.add(new IndexModel(compoundIndex(ascending(CASE), descending("_id"))));
    indexes.add(new IndexModel(compoundIndex(ascending(CASE, STATE), descending("_id"))));
    this.documents = new Documents<>(database, outbox, NAME, CorrectionRequest.class, indexes);
    this.clock = clock;
    worked.follow(NAME);
  }

  /** Whether she waits for an answer. */
  public boolean waiting(String caseId) {
    return documents
        .first(and(eq(CASE, caseId), eq(STATE, CorrectionState.OPEN.name())))
        .isPresent();
  }

  CorrectionRequest add(CorrectionRequest asked) {
    return documents.insert(asked);
  }

  CorrectionRequest change(CorrectionRequest changed) {
    return documents.replace(changed);
  }

  Optional<CorrectionRequest> find(String caseId, String id) {
    return documents.find(id).filter(it -> it.caseId().equals(caseId));
  }

  Page<CorrectionRequest> of(
      String caseId, @Nullable CorrectionFilter filter, int limit, @Nullable String cursor) {
    return documents.page(within(eq(CASE, caseId), filter), limit, cursor);
  }

  /** Those of the cases on which somebody works. */
  Page<CorrectionRequest> of(
      Caller caller, CorrectionFilter filter, int limit, @Nullable String cursor) {
    return documents.page(within(Workers.include(caller), filter), limit, cursor);
  }

  private Bson within(Bson own, @Nullable CorrectionFilter filter) {
    if (filter == null) {
      return own;
    }
    Bson standing = and(own, eq(STATE, filter.state().name()));
    return filter == CorrectionFilter.OVERDUE
        ? and(standing, lt("wish.dueOn", LocalDate.now(clock)))
        : standing;
  }
}
