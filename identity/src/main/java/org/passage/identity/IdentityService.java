package org.passage.identity;

import org.passage.chassis.PassageService;
import org.springframework.boot.SpringApplication;

/** Starts the service. */
@PassageService
public class IdentityService {
  static void main(String[] args) {
    SpringApplication.run(IdentityService.class, args);
  }
}
