package org.passage.cases.accesslog;

import java.util.List;
import org.passage.chassis.auditlog.AuditSource;
import org.passage.chassis.clients.ServiceClients;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The logs of all services that know of cases. */
@Configuration(proxyBeanMethods = false)
class Logs {
  @Bean
  Merge accessLogs(
      AuditSource own,
      ServiceClients clients,
      @Value("${passage.services.shelters}") String shelters,
      @Value("${passage.services.referrals}") String referrals,
      @Value("${passage.services.reintegration}") String reintegration) {
    return new Merge(
        List.of(
            new ServiceLog("cases", own),
            new ServiceLog("shelters", remote(clients, "shelter-service", shelters)),
            new ServiceLog("referrals", remote(clients, "referral-service", referrals)),
            new ServiceLog(
                "reintegration", remote(clients, "reintegration-service", reintegration))));
  }

  private static AuditSource remote(ServiceClients clients, String service, String uri) {
    return clients.asService(AuditSource.class, service, uri);
  }
}
