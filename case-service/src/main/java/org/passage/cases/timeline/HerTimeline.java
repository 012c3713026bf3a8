package org.passage.cases.timeline;

import java.util.List;
import java.util.function.Consumer;
import org.passage.cases.casefile.HerFile;
import org.passage.chassis.paging.Paged;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What happened in her case, in all services, for her file. */
@Component
@Order(8)
class HerTimeline implements HerFile {
  private static final TimelineFilter ALL =
      new TimelineFilter(
          new TimelineFilter.Kinds(List.of(), List.of(), null), List.of(), null, null, null, false);

  private final Timeline timeline;
  private final TimelineFormat format;

  HerTimeline(Timeline timeline, TimelineFormat format) {
    this.timeline = timeline;
    this.format = format;
  }

  @Override
  public String section() {
    return "timeline";
  }

  @Override
  public void tell(String caseId, Consumer<Object> each) {
    Paged.all(
        (limit, cursor) -> timeline.of(List.of(caseId), ALL, limit, cursor),
        it -> {
          if (told(it)) {
            each.accept(format.entry(it));
          }
        });
  }

  private static boolean told(TimelineEntry it) {
    return !it.data().entrySet().containsAll(UNTOLD.entrySet());
  }
}
