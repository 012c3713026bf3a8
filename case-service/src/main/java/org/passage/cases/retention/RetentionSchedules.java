package org.passage.cases.retention;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.passage.chassis.concurrency.PreconditionFailed;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** The schedules of all organizations, found by their ids alone. */
@Component
final class RetentionSchedules {
  private final Documents<RetentionSchedule> documents;

  RetentionSchedules(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database, outbox, "retention_schedules", RetentionSchedule.class, List.of());
  }

  RetentionSchedule of(String organizationId) {
    return documents
        .find(RetentionSchedule.idOf(organizationId))
        .orElseGet(() -> RetentionSchedule.none(organizationId));
  }

  /**
   * Writes the next version.
   *
   * @throws PreconditionFailed when somebody else wrote that version first
   */
  RetentionSchedule write(RetentionSchedule next) {
    return documents.write(next);
  }
}
