package org.passage.reintegration.grant;

import org.passage.chassis.access.CaseCopies;
import org.passage.chassis.clients.ServiceClients;
import org.passage.chassis.events.CloudEvent;
import org.passage.chassis.events.Feed;
import org.passage.chassis.events.FeedFollower;
import org.passage.chassis.events.Positions;
import org.passage.reintegration.fund.Books;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Nobody can open a grant of an erased case to pay or give up what is set aside for it, so its fund
 * gets that back. It needs the ids only, so it may come before or after the key is destroyed.
 */
@Configuration(proxyBeanMethods = false)
class ErasedGrants {
  private final Grants grants;
  private final Books books;

  ErasedGrants(Grants grants, Books books) {
    this.grants = grants;
    this.books = books;
  }

  @Bean
  FeedFollower grantsOfErasedCases(
      ServiceClients clients, @Value("${passage.services.cases}") String uri, Positions positions) {
    Feed feed = clients.asService(Feed.class, "case-service", uri);
    return new FeedFollower("erased-grants", feed, positions, this::heard);
  }

  void heard(CloudEvent event) {
    String caseId = event.caseid();
    if (event.type().equals(CaseCopies.ERASED) && caseId != null) {
      grants.eachLeft(caseId, it -> books.release(it.fundId(), it.id(), it.caseId()));
    }
  }
}
