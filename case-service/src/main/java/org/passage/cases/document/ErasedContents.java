package org.passage.cases.document;

import org.passage.chassis.access.CaseCopies;
import org.passage.chassis.events.CloudEvent;
import org.passage.chassis.events.FeedFollower;
import org.passage.chassis.events.OwnFeed;
import org.passage.chassis.events.Positions;
import org.passage.chassis.files.CaseFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The files of an erased case cannot be read any more; here they also give back their place. */
@Configuration(proxyBeanMethods = false)
class ErasedContents {
  private final CaseFiles contents;

  ErasedContents(CaseFiles contents) {
    this.contents = contents;
  }

  @Bean
  FeedFollower contentsOfErasedCases(OwnFeed own, Positions positions) {
    return new FeedFollower("erased-contents", own, positions, this::remove);
  }

  private void remove(CloudEvent event) {
    String caseId = event.caseid();
    if (event.type().equals(CaseCopies.ERASED) && caseId != null) {
      contents.removeAll(caseId);
    }
  }
}
