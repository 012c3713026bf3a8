package org.passage.cases.bestinterest;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passage.cases.approval.ApprovalKind;
import org.passage.cases.approval.Approvals;
import org.passage.cases.casefile.Case;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** The determinations of children's best interest; of those on the same step the latest counts. */
@Component
public final class Determinations {
  private final Documents<Determination> documents;
  private final Approvals approvals;
  private final Clock clock;

  Determinations(MongoDatabase database, Outbox outbox, Approvals approvals, Clock clock) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "bestinterestdeterminations",
            Determination.class,
            List.of(
                new IndexModel(compoundIndex(ascending("caseId"), descending("_id"))),
                new IndexModel(compoundIndex(ascending("caseId", "about"), descending("_id")))));
    this.approvals = approvals;
    this.clock = clock;
  }

  Determination add(Determination recorded) {
    return documents.insert(recorded);
  }

  Optional<Determination> find(String caseId, String id) {
    return documents.find(id).filter(it -> it.caseId().equals(caseId));
  }

  /** Those of a case, the latest first. */
  public Page<Determination> of(String caseId, int limit, @Nullable String cursor) {
    return documents.page(eq("caseId", caseId), limit, cursor);
  }

  /** Whether a step may be taken with her today, and why. */
  BestInterestReason evaluate(Case it, ChildStep step) {
    if (!it.child()) {
      return BestInterestReason.NO_CHILD;
    }
    return documents
        .page(and(eq("caseId", it.id()), eq("about", step.name())), 1, null)
        .items()
        .stream()
        .findFirst()
        .map(this::today)
        .orElse(BestInterestReason.NOT_DETERMINED);
  }

  private BestInterestReason today(Determination latest) {
    BestInterestReason reason = latest.on(LocalDate.now(clock));
    return reason.permits() && latest.about() == ChildStep.RETURN && !approved(latest)
        ? BestInterestReason.NOT_APPROVED
        : reason;
  }

  /** A supervisor approves of a child's return knowing what was determined, so not before. */
  private boolean approved(Determination latest) {
    return approvals
        .grantedAt(latest.caseId(), ApprovalKind.RETURN_OF_A_CHILD)
        .filter(at -> !at.isBefore(latest.recordedAt()))
        .isPresent();
  }
}
