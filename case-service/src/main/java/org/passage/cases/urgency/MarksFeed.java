package org.passage.cases.urgency;

import java.util.List;
import org.passage.chassis.events.CloudEvent;
import org.passage.chassis.events.FeedFollower;
import org.passage.chassis.events.OwnFeed;
import org.passage.chassis.events.Positions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Notes again what changed. Another name of the follower makes all notes anew. */
@Configuration(proxyBeanMethods = false)
class MarksFeed {
  private final Marks marks;
  private final List<Marked> all;

  MarksFeed(Marks marks, List<Marked> all) {
    this.marks = marks;
    this.all = List.copyOf(all);
  }

  @Bean
  FeedFollower marksFollower(OwnFeed own, Positions positions) {
    return new FeedFollower("marks", own, positions, this::heard);
  }

  void heard(CloudEvent event) {
    String caseId = event.caseid();
    if (caseId != null) {
      all.stream()
          .filter(it -> it.mark().changesWith(event.type()))
          .forEach(it -> marks.note(caseId, it));
    }
  }
}
