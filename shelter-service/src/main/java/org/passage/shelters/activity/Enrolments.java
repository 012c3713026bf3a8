package org.passage.shelters.activity;

import static com.mongodb.client.model.Filters.eq;
import static org.passage.chassis.store.Documents.listedBy;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.PreconditionFailed;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** Who takes part in what, in all shelters. */
@Component
final class Enrolments {
  private static final String PLACEMENT = "placementId";
  private static final String ACTIVITY = "activityId";

  private final Documents<Enrolment> documents;

  Enrolments(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "enrolments",
            Enrolment.class,
            List.of(listedBy(PLACEMENT), listedBy(ACTIVITY)));
  }

  /**
   * Writes the next version.
   *
   * @throws PreconditionFailed when somebody else wrote it first
   */
  Enrolment write(Enrolment changed) {
    return documents.write(changed);
  }

  Optional<Enrolment> find(String enrolmentId) {
    return documents.find(enrolmentId);
  }

  Page<Enrolment> of(String placementId, int limit, @Nullable String cursor) {
    return documents.page(eq(PLACEMENT, placementId), limit, cursor);
  }

  Page<Enrolment> in(String activityId, int limit, @Nullable String cursor) {
    return documents.page(eq(ACTIVITY, activityId), limit, cursor);
  }
}
