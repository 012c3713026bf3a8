package org.passage.cases.task;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.NewTaskV1;
import org.passage.cases.api.TaskAssigneeV1;
import org.passage.cases.api.TaskFilterV1;
import org.passage.cases.api.TaskPageV1;
import org.passage.cases.api.TaskV1;
import org.passage.cases.api.TasksApi;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.CaseFinder;
import org.passage.cases.task.Task.Duty;
import org.passage.cases.task.Tasks.Wanted;
import org.passage.cases.worklist.Stamp;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Tasks over HTTP. */
@RestController
class TaskController implements TasksApi {
  private static final MediaType CALENDAR =
      new MediaType("text", "calendar", StandardCharsets.UTF_8);
  private static final int MOST_IN_CALENDAR = 500;

  private final Tasks tasks;
  private final CaseFinder finder;
  private final Clock clock;

  TaskController(Tasks tasks, CaseFinder finder, Clock clock) {
    this.tasks = tasks;
    this.finder = finder;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<TaskV1> addTask(
      String caseId, NewTaskV1 told, @Nullable String idempotencyKey) {
    Case found = finder.required(caseId);
    Stamp by = Stamp.now(clock);
    Task added = tasks.add(Task.of(found, TaskFormat.duty(told, by.by()), by));
    return ResponseEntity.created(
            URI.create("/api/cases/v1/cases/" + caseId + "/tasks/" + added.id()))
        .eTag(ETags.of(added.version()))
        .body(TaskFormat.full(added, today()));
  }

  @Override
  public ResponseEntity<TaskPageV1> listCaseTasks(
      String caseId, @Nullable TaskFilterV1 state, Integer limit, @Nullable String cursor) {
    finder.required(caseId);
    return page(tasks.of(caseId, TaskFormat.wanted(state, today()), limit, cursor));
  }

  @Override
  public ResponseEntity<TaskPageV1> listTasks(
      @Nullable TaskFilterV1 state,
      @Nullable TaskAssigneeV1 assignee,
      Integer limit,
      @Nullable String cursor) {
    Wanted wanted = TaskFormat.wanted(state, today());
    Caller caller = Caller.current();
    Page<Task> found =
        assignee == TaskAssigneeV1.ANYONE
            ? tasks.ofCases(caller, wanted, limit, cursor)
            : tasks.assigned(caller, wanted, limit, cursor);
    return page(found.only(it -> finder.listed(it.caseId())));
  }

  @Override
  public ResponseEntity<String> listMyCalendar() {
    Wanted open = new Wanted(TaskFilter.OPEN, today());
    Map<String, Boolean> listed = new HashMap<>();
    List<Task> mine =
        new ArrayList<>(tasks.assigned(Caller.current(), open, MOST_IN_CALENDAR, null).items());
    mine.removeIf(it -> !listed.computeIfAbsent(it.caseId(), finder::listed));
    return ResponseEntity.ok().contentType(CALENDAR).body(TaskCalendar.of(mine));
  }

  @Override
  public ResponseEntity<TaskV1> getTask(String caseId, String taskId) {
    finder.required(caseId);
    return answer(required(caseId, taskId));
  }

  @Override
  public ResponseEntity<TaskV1> changeTask(
      String caseId, String taskId, NewTaskV1 told, @Nullable String ifMatch) {
    Case of = finder.required(caseId);
    Stamp by = Stamp.now(clock);
    Duty duty = TaskFormat.duty(told, by.by());
    return changed(caseId, taskId, ifMatch, it -> it.changed(of, duty, by));
  }

  @Override
  public ResponseEntity<TaskV1> completeTask(
      String caseId, String taskId, @Nullable String idempotencyKey, @Nullable String ifMatch) {
    finder.required(caseId);
    return changed(caseId, taskId, ifMatch, it -> it.completed(Stamp.now(clock)));
  }

  @Override
  public ResponseEntity<TaskV1> cancelTask(
      String caseId, String taskId, @Nullable String idempotencyKey, @Nullable String ifMatch) {
    finder.required(caseId);
    return changed(caseId, taskId, ifMatch, it -> it.cancelled(Stamp.now(clock)));
  }

  private ResponseEntity<TaskV1> changed(
      String caseId, String taskId, @Nullable String ifMatch, UnaryOperator<Task> change) {
    Task found = required(caseId, taskId);
    ETags.check(ifMatch, found.version());
    return answer(tasks.change(change.apply(found)));
  }

  private Task required(String caseId, String taskId) {
    return tasks.find(caseId, taskId).orElseThrow(NotFound::new);
  }

  private ResponseEntity<TaskPageV1> page(Page<Task> page) {
    return ResponseEntity.ok(
        new TaskPageV1(page.map(it -> TaskFormat.full(it, today())).items()).next(page.next()));
  }

  private ResponseEntity<TaskV1> answer(Task it) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(TaskFormat.full(it, today()));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
