package org.passage.config;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.cloud.config.server.EnableConfigServer;

@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigServer
class ConfigApplication {
  static void main(String[] arguments) {
    SpringApplication.run(ConfigApplication.class, arguments);
  }
}
