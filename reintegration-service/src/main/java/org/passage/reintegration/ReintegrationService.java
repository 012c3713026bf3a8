package org.passage.reintegration;

import org.passage.chassis.PassageService;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the service. */
@PassageService
@ConfigurationPropertiesScan
public class ReintegrationService {
  static void main(String[] args) {
    SpringApplication.run(ReintegrationService.class, args);
  }
}
