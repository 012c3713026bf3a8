package org.passage.cases;

import org.passage.chassis.PassageService;
import org.springframework.boot.SpringApplication;

/** Starts the service. */
@PassageService
public class CaseService {
  static void main(String[] args) {
    SpringApplication.run(CaseService.class, args);
  }
}
