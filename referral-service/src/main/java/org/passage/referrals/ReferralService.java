package org.passage.referrals;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. */
@SpringBootApplication
public class ReferralService {
  static void main(String[] args) {
    SpringApplication.run(ReferralService.class, args);
  }
}
