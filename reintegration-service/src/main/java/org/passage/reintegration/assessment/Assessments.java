package org.passage.reintegration.assessment;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** The assessments of all organizations, each known only to its own. */
@Component
public final class Assessments {
  private final Documents<Assessment> documents;

  Assessments(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "assessments",
            Assessment.class,
            List.of(
                new IndexModel(
                    compoundIndex(ascending("organizationId", "caseId"), descending("_id")))));
  }

  Assessment add(Assessment recorded) {
    return documents.insert(recorded);
  }

  /** An organization's own assessment. */
  public Optional<Assessment> find(String organizationId, String assessmentId) {
    return documents
        .find(assessmentId)
        .filter(found -> found.organizationId().equals(organizationId));
  }

  /** Whether an organization has assessed in this case before. */
  boolean any(String organizationId, String caseId) {
    return !documents
        .some(and(eq("organizationId", organizationId), eq("caseId", caseId)), 1)
        .isEmpty();
  }

  /** The last ones of a case, oldest first. */
  public List<Assessment> last(String organizationId, String caseId, int most) {
    return of(organizationId, caseId, most, null).items().reversed();
  }

  Page<Assessment> of(String organizationId, String caseId, int limit, @Nullable String cursor) {
    return documents.page(
        and(eq("organizationId", organizationId), eq("caseId", caseId)), limit, cursor);
  }
}
