package org.passage.referrals.casefile;

import org.passage.chassis.clients.ServiceClients;
import org.passage.referrals.clients.cases.BestInterestApi;
import org.passage.referrals.clients.cases.CasesApi;
import org.passage.referrals.clients.cases.ConsentsApi;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The case-service as the caller sees it. */
@Configuration(proxyBeanMethods = false)
class CaseClients {
  @Bean
  ConsentsApi consents(ServiceClients clients, @Value("${passage.services.cases}") String uri) {
    return clients.asCaller(ConsentsApi.class, "case-service", uri);
  }

  @Bean
  CasesApi cases(ServiceClients clients, @Value("${passage.services.cases}") String uri) {
    return clients.asCaller(CasesApi.class, "case-service", uri);
  }

  @Bean
  BestInterestApi bestInterest(
      ServiceClients clients, @Value("${passage.services.cases}") String uri) {
    return clients.asCaller(BestInterestApi.class, "case-service", uri);
  }
}
