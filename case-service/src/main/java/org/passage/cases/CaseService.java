package org.passage.cases;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. */
@SpringBootApplication
public class CaseService {
  static void main(String[] args) {
    SpringApplication.run(CaseService.class, args);
  }
}
