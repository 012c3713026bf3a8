package org.passage.shelters;

import org.passage.chassis.PassageService;
import org.springframework.boot.SpringApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the service. */
@PassageService
@EnableScheduling
public class ShelterService {
  static void main(String[] args) {
    SpringApplication.run(ShelterService.class, args);
  }
}
