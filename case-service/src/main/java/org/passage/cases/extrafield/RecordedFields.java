package org.passage.cases.extrafield;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.cases.casefile.Case;
import org.passage.chassis.concurrency.PreconditionFailed;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** The extra fields of all cases. */
@Component
final class RecordedFields {
  private final Documents<ExtraFields> documents;

  RecordedFields(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "extra_fields",
            ExtraFields.class,
            List.of(
                new IndexModel(
                    compoundIndex(ascending("organizationId", "tokens"), descending("_id")))));
  }

  ExtraFields of(Case it) {
    return documents
        .find(ExtraFields.idIn(it.id()))
        .orElseGet(() -> ExtraFields.none(it.organizationId(), it.id()));
  }

  /**
   * Writes the next version.
   *
   * @throws PreconditionFailed when somebody else wrote that version first
   */
  ExtraFields write(ExtraFields recorded) {
    return documents.write(recorded);
  }

  /** Those of an organization's cases that a token finds. */
  Page<ExtraFields> found(String organizationId, String token, int limit, @Nullable String cursor) {
    return documents.page(
        and(eq("organizationId", organizationId), eq("tokens", token)), limit, cursor);
  }
}
