package org.passage.acceptance.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.RunningPlatform;

/** Where a body ends is never in doubt, so no second request hides in it. */
@ExtendWith(RunningPlatform.class)
class SmugglingTest {
  private static final String HIDDEN =
      "GET /api/cases/v1/reactions HTTP/1.1\r\nHost: localhost\r\nX-Hidden: ";

  private final String token = RunningPlatform.TOKENS.ofPerson("caseworker@harbour");

  @Test
  void aBodyWhoseEndIsInDoubtIsRefusedAndTheConnectionClosed() throws IOException {
    List<String> framings =
        List.of(
            "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
            "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n",
            "Content-Length: 5\r\nContent-Length: 60\r\n",
            "Content-Length: 5, 60\r\n",
            "Content-Length: +5\r\n",
            "Content-Length: -1\r\n",
            "Content-Length: 0x5\r\n",
            "Content-Length: 99999999999999999999\r\n",
            "Content-Length: 5\r\nTransfer-Encoding: identity, chunked\r\n",
            "Transfer-Encoding: xchunked\r\nContent-Length: 5\r\n",
            "Transfer-Encoding:\u000bchunked\r\nContent-Length: 5\r\n",
            "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\nContent-Length: 5\r\n",
            "Transfer-Encoding: chunked, identity\r\nContent-Length: 5\r\n",
            "Transfer-Encoding : chunked\r\nContent-Length: 5\r\n",
            "X: y\r\n Transfer-Encoding: chunked\r\nContent-Length: 5\r\n");
    try (Attacks attacks = new Attacks("request hidden in a body")) {
      for (Door door : List.of(Door.GATEWAY, Door.CASES)) {
        for (String framing : framings) {
          String answer = post(door, framing, "0\r\n\r\n" + HIDDEN);
          assertThat(Wire.status(answer))
              .as("%s at %s: %s", framing, door, answer)
              .isIn(0, 400, 413, 501);
          assertOnce(answer, framing, door);
          attacks.tried();
        }
        for (String chunks :
            List.of(
                "5\n{\"a\":\r\n0\r\n\r\n",
                "5;x=\n{\"a\":1}\r\n0\r\n\r\n",
                "-5\r\n{}\r\n0\r\n\r\n",
                "FFFFFFFFFFFFFFFFF\r\n{}\r\n0\r\n\r\n",
                "2\r\n{}X\r\n0\r\n\r\n",
                "0x2\r\n{}\r\n0\r\n\r\n",
                "zz\r\n{}\r\n0\r\n\r\n")) {
          String answer = post(door, "Transfer-Encoding: chunked\r\n", chunks + HIDDEN);
          assertThat(Wire.status(answer)).as("%s at %s: %s", chunks, door, answer).isIn(0, 400);
          assertOnce(answer, chunks, door);
          attacks.tried();
        }
      }
    }
  }

  /** The connections to the services are as good as before: each answer is to its own request. */
  @Test
  void nobodyElseGetsTheAnswerToAHiddenRequest() throws IOException {
    for (int i = 0; i < 20; i++) {
      post(
          Door.GATEWAY,
          "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
          "0\r\n\r\n" + HIDDEN);
      Answer own = Door.GATEWAY.get("/api/cases/v1/cases/nosuchthing_000000", token);
      assertThat(own.status()).isEqualTo(404);
    }
  }

  private String post(Door door, String framing, String body) throws IOException {
    try (Wire wire = new Wire(door)) {
      wire.send(
          "POST /api/cases/v1/cases HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
              + ("Authorization: Bearer " + token + "\r\n")
              + framing
              + "\r\n"
              + body);
      return wire.readFor(Duration.ofSeconds(2));
    }
  }

  private static void assertOnce(String answer, String how, Door door) {
    assertThat(Wire.answers(answer)).as("%s at %s: %s", how, door, answer).isLessThanOrEqualTo(1);
    assertThat(answer).doesNotContain("supportiveResponses", "Exception");
  }
}
