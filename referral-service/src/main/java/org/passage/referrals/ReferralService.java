package org.passage.referrals;

import org.passage.chassis.PassageService;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the service. */
@PassageService
@ConfigurationPropertiesScan
public class ReferralService {
  static void main(String[] args) {
    SpringApplication.run(ReferralService.class, args);
  }
}
