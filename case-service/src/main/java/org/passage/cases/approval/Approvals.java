package org.passage.cases.approval;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.time.Instant;
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

/** The requests for approval of all cases; of those of one kind the latest counts. */
@Component
public final class Approvals {
  private static final String NAME = "approvals";
  private static final String STATE = "state";
  private static final String CASE = "caseId";
  private static final String KIND = "request.kind";

  private final Documents<Approval> documents;

  Approvals(MongoDatabase database, Outbox outbox, WorkedRecords worked) {
    List<IndexModel> indexes = new ArrayList<>(Workers.indexes(STATE));
    indexes.add(new IndexModel(compoundIndex(ascending(CASE), descending("_id"))));
    indexes.add(new IndexModel(compoundIndex(ascending(CASE, STATE), descending("_id"))));
    indexes.add(new IndexModel(compoundIndex(ascending(CASE, KIND), descending("_id"))));
    this.documents = new Documents<>(database, outbox, NAME, Approval.class, indexes);
    worked.follow(NAME);
  }

  Approval add(Approval requested) {
    return documents.insert(requested);
  }

  Approval change(Approval changed) {
    return documents.replace(changed);
  }

  Optional<Approval> find(String caseId, String approvalId) {
    return documents.find(approvalId).filter(it -> it.caseId().equals(caseId));
  }

  /** When a supervisor approved what was asked for last in a case, of one kind; none if not. */
  public Optional<Instant> grantedAt(String caseId, ApprovalKind kind) {
    return documents.page(and(eq(CASE, caseId), eq(KIND, kind.name())), 1, null).items().stream()
        .findFirst()
        .filter(it -> it.state() == ApprovalState.APPROVED)
        .map(Approval::decision)
        .map(it -> it.decided().at());
  }

  Page<Approval> of(
      String caseId, @Nullable ApprovalState state, int limit, @Nullable String cursor) {
    Bson own = eq(CASE, caseId);
    return documents.page(state == null ? own : and(own, eq(STATE, state.name())), limit, cursor);
  }

  /** Those of the cases of a supervisor's office. */
  Page<Approval> of(Caller supervisor, ApprovalState state, int limit, @Nullable String cursor) {
    return documents.page(
        and(Workers.supervised(supervisor), eq(STATE, state.name())), limit, cursor);
  }
}
