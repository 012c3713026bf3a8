package org.passage.cases.statistics;

import java.util.regex.Pattern;
import org.passage.cases.casefile.Cases;
import org.passage.cases.trafficking.Trafficking;
import org.passage.chassis.access.CaseCopies;
import org.passage.chassis.events.CloudEvent;
import org.passage.chassis.events.FeedFollower;
import org.passage.chassis.events.OwnFeed;
import org.passage.chassis.events.Positions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the facts as the cases are. Another name of the follower makes all of them anew. */
@Configuration(proxyBeanMethods = false)
class FactsFeed {
  /** What changes nothing that is counted, and happens often. */
  private static final Pattern ELSE =
      Pattern.compile(
          "org\\.passage\\.cases\\.(care-team|consent|case-shared|share|encounter|risk|emergency).*");

  private final Facts facts;
  private final Cases cases;
  private final Trafficking trafficking;

  FactsFeed(Facts facts, Cases cases, Trafficking trafficking) {
    this.facts = facts;
    this.cases = cases;
    this.trafficking = trafficking;
  }

  @Bean
  FeedFollower statisticsFeed(OwnFeed own, Positions positions) {
    return new FeedFollower("statistics-2", own, positions, this::follow);
  }

  private void follow(CloudEvent event) {
    String caseId = event.caseid();
    if (caseId == null || ELSE.matcher(event.type()).matches()) {
      return;
    }
    if (event.type().equals(CaseCopies.ERASED)) {
      facts.detach(caseId);
    } else {
      cases
          .find(caseId)
          .ifPresent(it -> {
            if (it.merged() == null) {
              facts.keep(new Subject(it, trafficking.factsOf(it).facts()));
            } else {
              facts.drop(caseId);
            }
          });
    }
  }
}
