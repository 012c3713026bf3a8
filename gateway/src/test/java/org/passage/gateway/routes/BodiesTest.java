package org.passage.gateway.routes;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.gateway.testing.Problems.assertProblem;
import static org.passage.gateway.testing.Problems.assertRawProblem;
import static org.passage.gateway.testing.Surroundings.CASES;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.passage.gateway.testing.Client;
import org.passage.gateway.testing.EdgeTest;
import org.passage.gateway.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@EdgeTest
@TestPropertySource(properties = {"PASSAGE_BODY_LIMIT=1000B", "PASSAGE_UPLOAD_LIMIT=6000B"})
class BodiesTest {
  private static final String PATH = "/api/cases/v1/cases";
  private static final String FILE = PATH + "/cas_1/documents/doc_1/content";

  @Autowired Client client;

  @Test
  void refusesABodyThatIsAnnouncedTooLong() {
    assertProblem(
        client.send(client.authenticated(PATH).POST(BodyPublishers.ofByteArray(new byte[1001]))),
        413,
        "body-too-large");
    CASES.verify(0, anyRequestedFor(anyUrl()));
  }

  @Test
  void refusesABodyThatTurnsOutTooLong() {
    assertProblem(
        client.send(client.authenticated(PATH).POST(chunked(1001))), 413, "body-too-large");
    CASES.verify(0, anyRequestedFor(anyUrl()));
  }

  @Test
  void refusesAnEndlessBodyWithoutReadingItToTheEnd() {
    String answer =
        client.raw(
            "POST "
                + PATH
                + " HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n"
                + "Authorization: Bearer "
                + Tokens.good()
                + "\r\nConnection: close\r\n\r\n"
                + ("3e8\r\n" + "x".repeat(1000) + "\r\n").repeat(20));

    assertRawProblem(answer, 413, "body-too-large");
    CASES.verify(0, anyRequestedFor(anyUrl()));
  }

  @Test
  void asksForABodyOnlyWhenItMayCome() {
    String refused =
        client.raw(
            "POST "
                + PATH
                + " HTTP/1.1\r\nHost: x\r\nContent-Length: 9000\r\n"
                + "Authorization: Bearer "
                + Tokens.good()
                + "\r\n"
                + "Expect: 100-continue\r\nConnection: close\r\n\r\n");

    assertRawProblem(refused, 413, "body-too-large");
  }

  @Test
  void believesTheChunksWhenALengthContradictsThem() {
    String answer =
        client.raw(
            "POST "
                + PATH
                + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                + Tokens.good()
                + "\r\nTransfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n"
                + "2\r\nab\r\n0\r\n\r\nGET /api/cases/v1/smuggled HTTP/1.1\r\nHost: x\r\n"
                + "Authorization: Bearer "
                + Tokens.good()
                + "\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 200").containsIgnoringCase("\r\nconnection: close");
    CASES.verify(1, anyRequestedFor(anyUrl()));
    CASES.verify(
        postRequestedFor(urlEqualTo(PATH))
            .withRequestBody(equalTo("ab"))
            .withHeader("Content-Length", equalTo("2")));
  }

  @Test
  void takesABodyThatIsJustShortEnough() {
    for (BodyPublisher body :
        new BodyPublisher[] {BodyPublishers.ofString("x".repeat(1000)), chunked(1000)}) {
      assertThat(client.send(client.authenticated(PATH).POST(body)).statusCode()).isEqualTo(200);
    }
    CASES.verify(
        2,
        postRequestedFor(urlEqualTo(PATH))
            .withRequestBody(equalTo("x".repeat(1000)))
            .withHeader("Content-Length", equalTo("1000"))
            .withHeader("Transfer-Encoding", absent()));
  }

  @Test
  void passesAFileOnWithoutHoldingIt() {
    for (BodyPublisher file :
        new BodyPublisher[] {BodyPublishers.ofString("x".repeat(5000)), chunked(5000)}) {
      assertThat(client.send(client.authenticated(FILE).PUT(file)).statusCode()).isEqualTo(200);
    }
    CASES.verify(2, putRequestedFor(urlEqualTo(FILE)).withRequestBody(equalTo("x".repeat(5000))));
  }

  @Test
  void refusesAFileThatIsTooLong() {
    assertProblem(
        client.send(
            client
                .authenticated(FILE)
                .expectContinue(true)
                .PUT(BodyPublishers.ofByteArray(new byte[6001]))),
        413,
        "body-too-large");
    assertThat(client.send(client.authenticated(FILE).PUT(chunked(6001))).statusCode())
        .isEqualTo(413);
    CASES.verify(0, putRequestedFor(urlEqualTo(FILE)).withRequestBody(equalTo("x".repeat(6001))));
  }

  @Test
  void takesNoFileWhereNoneBelongs() {
    for (var request :
        new java.net.http.HttpRequest.Builder[] {
          client.authenticated(FILE).POST(chunked(1001)),
          client.authenticated(FILE + "/more").PUT(chunked(1001))
        }) {
      assertProblem(client.send(request), 413, "body-too-large");
    }
  }

  @Test
  void aServiceIsNotBlamedForClientsThatBreakOff() {
    for (int i = 0; i < 20; i++) {
      client.raw(
          "PUT "
              + FILE
              + " HTTP/1.1\r\nHost: x\r\nContent-Length: 20\r\nConnection: close\r\nAuthorization: Bearer "
              + Tokens.good()
              + "\r\n\r\nbroken off",
          true);
    }
    assertThat(client.get(PATH).statusCode()).isEqualTo(200);
  }

  private static BodyPublisher chunked(int length) {
    return BodyPublishers.ofInputStream(
        () -> new ByteArrayInputStream("x".repeat(length).getBytes()));
  }
}
