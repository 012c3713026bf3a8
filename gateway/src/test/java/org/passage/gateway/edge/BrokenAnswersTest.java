package org.passage.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.gateway.testing.Problems.assertRawProblem;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.passage.gateway.testing.Client;
import org.passage.gateway.testing.EdgeTest;
import org.passage.gateway.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@EdgeTest
class BrokenAnswersTest {
  private static final ServerSocket SERVICE = listening();

  @Autowired Client client;

  @DynamicPropertySource
  static void serviceThatDies(DynamicPropertyRegistry settings) {
    settings.add(
        "passage.services.shelters",
        () -> "http://localhost:" + SERVICE.getLocalPort() + "/api/shelters/v1");
  }

  @Test
  void letsTheClientSeeThatALongChunkedAnswerBrokeOff() {
    String answer = ask("Transfer-Encoding: chunked\r\n\r\n186a0\r\n" + "x".repeat(100_000));

    assertThat(answer).startsWith("HTTP/1.1 200").contains("xxx").doesNotContain("problems");
    assertThat(answer).doesNotEndWith("0\r\n\r\n");
  }

  @Test
  void letsTheClientSeeThatALongAnswerBrokeOff() {
    String answer = ask("Content-Length: 200000\r\n\r\n" + "x".repeat(100_000));

    assertThat(answer).startsWith("HTTP/1.1 200").contains("xxx").doesNotContain("problems");
    assertThat(answer.length()).isLessThan(150_000);
  }

  @Test
  void doesNotPassOnAShortAnswerThatBrokeOff() {
    assertRawProblem(ask("Content-Length: 2000\r\n\r\n{"), 503, "unavailable");
  }

  private String ask(String restOfTheAnswer) {
    Thread service = Thread.ofVirtual().start(() -> answerOnce(restOfTheAnswer));
    String answer =
        client.raw(
            "GET /api/shelters/v1/x HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                + Tokens.good()
                + "\r\n\r\n");
    service.interrupt();
    return answer;
  }

  private static void answerOnce(String restOfTheAnswer) {
    try (Socket connection = SERVICE.accept()) {
      connection.getInputStream().read(new byte[8192]);
      OutputStream out = connection.getOutputStream();
      out.write(("HTTP/1.1 200 OK\r\n" + restOfTheAnswer).getBytes(StandardCharsets.US_ASCII));
      out.flush();
    } catch (IOException gone) {
      throw new IllegalStateException(gone);
    }
  }

  private static ServerSocket listening() {
    try {
      return new ServerSocket(0);
    } catch (IOException none) {
      throw new IllegalStateException(none);
    }
  }
}
