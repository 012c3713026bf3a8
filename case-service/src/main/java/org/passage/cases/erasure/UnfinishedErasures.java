package org.passage.cases.erasure;

import org.passage.chassis.access.CaseCopies;
import org.passage.chassis.encryption.Vault;
import org.passage.chassis.events.CloudEvent;
import org.passage.chassis.events.FeedFollower;
import org.passage.chassis.events.OwnFeed;
import org.passage.chassis.events.Positions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A crash may come between the last version of a case and the end of its key. */
@Configuration(proxyBeanMethods = false)
class UnfinishedErasures {
  private final Vault vault;

  UnfinishedErasures(Vault vault) {
    this.vault = vault;
  }

  @Bean
  FeedFollower erasures(OwnFeed own, Positions positions) {
    return new FeedFollower("erasures", own, positions, this::finish);
  }

  private void finish(CloudEvent event) {
    String caseId = event.caseid();
    if (event.type().equals(CaseCopies.ERASED) && caseId != null) {
      vault.destroy(caseId);
    }
  }
}
