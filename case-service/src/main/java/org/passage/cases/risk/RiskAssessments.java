package org.passage.cases.risk;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** The risk assessments of all cases; the latest of a case counts. */
@Component
final class RiskAssessments {
  private final Documents<RiskAssessment> documents;

  RiskAssessments(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "riskAssessments",
            RiskAssessment.class,
            List.of(new IndexModel(compoundIndex(ascending("caseId"), descending("_id")))));
  }

  RiskAssessment add(RiskAssessment assessed) {
    return documents.insert(assessed);
  }

  Page<RiskAssessment> of(String caseId, int limit, @Nullable String cursor) {
    return documents.page(eq("caseId", caseId), limit, cursor);
  }
}
