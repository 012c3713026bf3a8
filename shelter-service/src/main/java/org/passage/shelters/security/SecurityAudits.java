package org.passage.shelters.security;

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

/** The audits of all shelters. */
@Component
final class SecurityAudits {
  private static final String SHELTER = "shelterId";
  private static final String STATE = "state";
  private static final String UNFOLLOWED = "unfollowed";

  private final Documents<SecurityAudit> documents;

  SecurityAudits(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "security_audits",
            SecurityAudit.class,
            List.of(
                new IndexModel(compoundIndex(ascending(SHELTER), descending("_id"))),
                new IndexModel(compoundIndex(ascending(SHELTER, STATE), descending("_id"))),
                new IndexModel(ascending(UNFOLLOWED))));
  }

  SecurityAudit add(SecurityAudit started) {
    return documents.insert(started);
  }

  SecurityAudit replace(SecurityAudit changed) {
    return documents.replace(changed);
  }

  Optional<SecurityAudit> find(String auditId) {
    return documents.find(auditId);
  }

  Page<SecurityAudit> of(String shelterId, int limit, @Nullable String cursor) {
    return documents.page(eq(SHELTER, shelterId), limit, cursor);
  }

  /** The last ones that are closed, newest first. */
  List<SecurityAudit> lastClosed(String shelterId, int most) {
    return documents
        .page(and(eq(SHELTER, shelterId), eq(STATE, SecurityAuditState.CLOSED.name())), most, null)
        .items();
  }

  /** Some that are closed, and what follows from that may not be done. */
  List<SecurityAudit> unfollowed(int most) {
    return documents.some(eq(UNFOLLOWED, true), most);
  }
}
