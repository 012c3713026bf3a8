package org.passage.cases.retention;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;
import static org.passage.cases.retention.RetentionRunState.ERASING;
import static org.passage.cases.retention.RetentionRunState.JUDGING;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** All runs. */
@Component
final class RetentionRuns {
  private static final int AT_ONCE = 20;

  private final Documents<RetentionRun> documents;

  RetentionRuns(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "retention_runs",
            RetentionRun.class,
            List.of(
                new IndexModel(
                    compoundIndex(ascending("organizationId", "office"), descending("_id"))),
                new IndexModel(compoundIndex(ascending("state"), descending("_id")))));
  }

  RetentionRun add(RetentionRun started) {
    return documents.insert(started);
  }

  RetentionRun change(RetentionRun changed) {
    return documents.replace(changed);
  }

  Optional<RetentionRun> find(String runId) {
    return documents.find(runId);
  }

  /**
   * One of the caller's office.
   *
   * @throws NotFound when it is another's, or none
   */
  RetentionRun own(String runId) {
    Caller caller = Caller.current();
    return find(runId)
        .filter(it -> it.organizationId().equals(caller.organizationId()))
        .filter(it -> it.office().equals(caller.office()))
        .orElseThrow(NotFound::new);
  }

  /** Those of the caller's office, newest first. */
  Page<RetentionRun> of(Caller caller, int limit, @Nullable String cursor) {
    return documents.page(
        and(eq("organizationId", caller.organizationId()), eq("office", caller.office())),
        limit,
        cursor);
  }

  /** Some that have something left to do. */
  List<String> open() {
    return documents.some(in("state", JUDGING.name(), ERASING.name()), AT_ONCE).stream()
        .map(RetentionRun::id)
        .toList();
  }
}
