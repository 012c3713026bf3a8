package org.passage.referrals.exchange;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** All imports. */
@Component
final class AgencyImports {
  private static final int AT_ONCE = 20;
  private static final String OWNER = "organizationId";

  private final Documents<AgencyImport> documents;

  AgencyImports(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "agency_imports",
            AgencyImport.class,
            List.of(
                new IndexModel(compoundIndex(ascending(OWNER), descending("_id"))),
                new IndexModel(ascending("fileId"), new IndexOptions().sparse(true))));
  }

  AgencyImport add(AgencyImport announced) {
    return documents.insert(announced);
  }

  AgencyImport replace(AgencyImport changed) {
    return documents.replace(changed);
  }

  Optional<AgencyImport> find(String importId) {
    return documents.find(importId);
  }

  /**
   * One of the caller's organization.
   *
   * @throws NotFound when it is another's, or none
   */
  AgencyImport own(String importId) {
    return find(importId)
        .filter(it -> it.organizationId().equals(Caller.current().organizationId()))
        .orElseThrow(NotFound::new);
  }

  /** Those of an organization, newest first. */
  Page<AgencyImport> of(String organizationId, int limit, @Nullable String cursor) {
    return documents.page(eq(OWNER, organizationId), limit, cursor);
  }

  /** Some that have a file, and so something that is left to do. */
  List<String> open() {
    return documents.some(gt("fileId", ""), AT_ONCE).stream().map(AgencyImport::id).toList();
  }
}
