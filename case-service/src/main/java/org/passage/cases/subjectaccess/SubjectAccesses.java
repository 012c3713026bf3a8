package org.passage.cases.subjectaccess;

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

/** When she asked for her file. */
@Component
final class SubjectAccesses {
  private final Documents<SubjectAccess> documents;

  SubjectAccesses(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "subject_accesses",
            SubjectAccess.class,
            List.of(new IndexModel(compoundIndex(ascending("caseId"), descending("_id")))));
  }

  SubjectAccess add(SubjectAccess requested) {
    return documents.insert(requested);
  }

  Optional<SubjectAccess> find(String caseId, String id) {
    return documents.find(id).filter(it -> it.caseId().equals(caseId));
  }

  Page<SubjectAccess> of(String caseId, int limit, @Nullable String cursor) {
    return documents.page(eq("caseId", caseId), limit, cursor);
  }
}
