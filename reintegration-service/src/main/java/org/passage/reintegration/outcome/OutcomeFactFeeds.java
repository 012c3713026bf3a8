package org.passage.reintegration.outcome;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import org.passage.chassis.access.CaseCopies;
import org.passage.chassis.chores.Chore;
import org.passage.chassis.chores.Chore.Rounds;
import org.passage.chassis.clients.ServiceClients;
import org.passage.chassis.encryption.Vault;
import org.passage.chassis.events.CloudEvent;
import org.passage.chassis.events.Feed;
import org.passage.chassis.events.FeedFollower;
import org.passage.chassis.events.OwnFeed;
import org.passage.chassis.events.Positions;
import org.passage.chassis.paging.Paged;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Keeps what counts of outcomes as they are recorded, corrected and erased, and several times a day
 * as the case service knows her by then.
 */
@Configuration(proxyBeanMethods = false)
class OutcomeFactFeeds {
  private static final Duration EVERY = Duration.ofHours(6);
  private static final Duration LONGEST = Duration.ofHours(1);

  private final Outcomes outcomes;
  private final OutcomeGroups groups;
  private final OutcomeFacts facts;
  private final Vault vault;

  OutcomeFactFeeds(Outcomes outcomes, OutcomeGroups groups, OutcomeFacts facts, Vault vault) {
    this.outcomes = outcomes;
    this.groups = groups;
    this.facts = facts;
    this.vault = vault;
  }

  @Bean
  FeedFollower outcomesToCount(OwnFeed own, Positions positions) {
    return new FeedFollower("outcome-facts", own, positions, this::recorded);
  }

  @Bean
  FeedFollower outcomesOfErasedCases(
      ServiceClients clients, @Value("${passage.services.cases}") String uri, Positions positions) {
    Feed feed = clients.asService(Feed.class, "case-service", uri);
    return new FeedFollower("erased-outcome-facts", feed, positions, this::erased);
  }

  @Bean
  Chore outcomeGroupsAnew(MongoDatabase database) {
    return new Chore(new Rounds("outcome-groups", EVERY, LONGEST, this::anew), database);
  }

  private void recorded(CloudEvent event) {
    if (event.type().startsWith(Outcome.EVENTS)) {
      outcomes
          .find(event.organizationid(), event.subject())
          .filter(it -> it.at().once())
          .map(List::of)
          .ifPresent(this::keep);
    }
  }

  void erased(CloudEvent event) {
    String caseId = event.caseid();
    if (event.type().equals(CaseCopies.ERASED) && caseId != null) {
      // First, so that nobody can count her anew.
      vault.destroy(caseId);
      facts.detach(caseId);
    }
  }

  void anew() {
    for (OutcomeTime at : List.of(OutcomeTime.ENDING, OutcomeTime.TWELVE_MONTHS)) {
      Paged.pages((limit, cursor) -> outcomes.counted(at, limit, cursor), this::keep);
    }
  }

  private void keep(List<Outcome> some) {
    groups.facts(some, facts::keep);
  }
}
