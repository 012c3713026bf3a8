package org.passage.cases.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.passage.cases.casefile.HerFile;
import org.passage.cases.task.Tasks.Wanted;
import org.passage.chassis.paging.Paged;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was to be done for her, for her file. */
@Component
@Order(6)
class HerTasks implements HerFile {
  private final Tasks tasks;
  private final Clock clock;

  HerTasks(Tasks tasks, Clock clock) {
    this.tasks = tasks;
    this.clock = clock;
  }

  @Override
  public String section() {
    return "tasks";
  }

  @Override
  public void tell(String caseId, Consumer<Object> each) {
    LocalDate today = LocalDate.now(clock);
    Wanted all = new Wanted(null, today);
    Paged.all(
        (limit, cursor) -> tasks.of(caseId, all, limit, cursor),
        it -> each.accept(TaskFormat.full(it, today)));
  }
}
