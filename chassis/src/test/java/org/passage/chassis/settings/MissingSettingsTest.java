package org.passage.chassis.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;

@ExtendWith(OutputCaptureExtension.class)
class MissingSettingsTest {
  @Test
  void namesTheAddressThatDoesNotAnswerAndWhatToDo(CapturedOutput output) throws IOException {
    String address = "http://localhost:" + unusedPort();

    assertThatThrownBy(() -> start(address));

    assertThat(output)
        .contains("No settings: the config server at " + address + " does not answer.")
        .contains("PASSAGE_CONFIG")
        .doesNotContain("\tat org.springframework");
  }

  @Test
  void namesTheAddressThatAnswersWithAFailure(CapturedOutput output) throws IOException {
    HttpServer broken = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    broken.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(500, -1);
          exchange.close();
        });
    broken.start();
    try {
      String address = "http://localhost:" + broken.getAddress().getPort();

      assertThatThrownBy(() -> start(address));

      assertThat(output).contains("No settings: the config server at " + address + " answers 500.");
    } finally {
      broken.stop(0);
    }
  }

  private static void start(String address) {
    SpringApplication service =
        new SpringApplicationBuilder(Nothing.class).web(WebApplicationType.NONE).build();
    service.run("--spring.config.import=configserver:" + address, "--spring.config.location=");
  }

  private static int unusedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Nothing {}
}
