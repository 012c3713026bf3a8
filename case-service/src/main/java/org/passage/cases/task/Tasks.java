package org.passage.cases.task;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.cases.urgency.Mark;
import org.passage.cases.urgency.Marked;
import org.passage.cases.urgency.Marks;
import org.passage.cases.urgency.Noted;
import org.passage.cases.worklist.WorkedRecords;
import org.passage.cases.worklist.Workers;
import org.passage.chassis.paging.Page;
import org.passage.chassis.security.Caller;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** What is to be done in all cases. */
@Component
final class Tasks implements Marked {
  private static final String NAME = "tasks";
  private static final String STATE = "state";
  private static final String ASSIGNEE = "duty.assigneeId";
  private static final String DUE_ON = "duty.dueOn";

  private final Documents<Task> documents;
  private final MongoCollection<Document> plain;
  private final Marks marks;

  Tasks(MongoDatabase database, Outbox outbox, WorkedRecords worked, Marks marks) {
    List<IndexModel> indexes = new ArrayList<>(Workers.indexes(STATE));
    indexes.addAll(Workers.indexes());
    indexes.add(new IndexModel(compoundIndex(ascending("caseId"), descending("_id"))));
    indexes.add(new IndexModel(compoundIndex(ascending("caseId", STATE), descending("_id"))));
    indexes.add(new IndexModel(compoundIndex(ascending(ASSIGNEE), descending("_id"))));
    indexes.add(new IndexModel(ascending("caseId", STATE, DUE_ON)));
    indexes.add(new IndexModel(compoundIndex(ascending(ASSIGNEE, STATE), descending("_id"))));
    this.documents = new Documents<>(database, outbox, NAME, Task.class, indexes);
    this.plain = database.getCollection(NAME);
    this.marks = marks;
    worked.follow(NAME);
  }

  Task add(Task task) {
    return noted(documents.insert(task));
  }

  Task change(Task changed) {
    return noted(documents.replace(changed));
  }

  private Task noted(Task written) {
    marks.note(written.caseId(), this);
    return written;
  }

  @Override
  public Mark mark() {
    return Mark.TASKS;
  }

  /** When the first of the open ones is due. */
  @Override
  public Noted noted(String caseId) {
    Document first =
        plain
            .find(and(eq("caseId", caseId), eq(STATE, TaskState.OPEN.name())))
            .sort(ascending(DUE_ON))
            .projection(include(DUE_ON))
            .first();
    return first == null ? Noted.NOTHING : new Noted(List.of(), due(first));
  }

  private static LocalDate due(Document task) {
    Date stored = task.getEmbedded(List.of("duty", "dueOn"), Date.class);
    return LocalDate.ofInstant(stored.toInstant(), ZoneOffset.UTC);
  }

  Optional<Task> find(String caseId, String taskId) {
    return documents.find(taskId).filter(it -> it.caseId().equals(caseId));
  }

  Page<Task> of(String caseId, Wanted wanted, int limit, @Nullable String cursor) {
    return documents.page(wanted.within(eq("caseId", caseId)), limit, cursor);
  }

  /** Those of the cases on which somebody works. */
  Page<Task> ofCases(Caller caller, Wanted wanted, int limit, @Nullable String cursor) {
    return documents.page(wanted.within(Workers.include(caller)), limit, cursor);
  }

  /** Those that somebody is to do. */
  Page<Task> assigned(Caller caller, Wanted wanted, int limit, @Nullable String cursor) {
    Bson own = and(eq(ASSIGNEE, caller.subject()), eq("organizationId", caller.organizationId()));
    return documents.page(wanted.within(own), limit, cursor);
  }

  /**
   * How the tasks stand that are looked for.
   *
   * @param filter any when null
   */
  record Wanted(@Nullable TaskFilter filter, LocalDate today) {
    private Bson within(Bson own) {
      if (filter == null) {
        return own;
      }
      Bson standing = and(own, eq(STATE, filter.state().name()));
      return filter == TaskFilter.OVERDUE ? and(standing, lt(DUE_ON, today)) : standing;
    }
  }
}
