package org.passage.shelters;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the service. */
@SpringBootApplication
@EnableScheduling
public class ShelterService {
  static void main(String[] args) {
    SpringApplication.run(ShelterService.class, args);
  }
}
