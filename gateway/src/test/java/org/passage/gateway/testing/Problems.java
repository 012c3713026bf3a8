package org.passage.gateway.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

/** What every refusal must look like. */
public final class Problems {
  private Problems() {}

  /** Asserts that this is an RFC 9457 problem of this kind, with a trace and no stored copy. */
  public static void assertProblem(HttpResponse<String> answer, int status, String slug) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertBody(answer.body(), status, slug);
  }

  /** The same for an answer as it came over the wire. */
  public static void assertRawProblem(String answer, int status, String slug) {
    assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
    assertThat(answer).containsIgnoringCase("\r\ncontent-type: application/problem+json");
    assertThat(answer).containsIgnoringCase("\r\nx-request-id: ");
    assertThat(answer).containsIgnoringCase("\r\nx-content-type-options: nosniff");
    assertThat(answer).doesNotContainIgnoringCase("\r\nserver:");
    assertBody(answer, status, slug);
  }

  private static void assertBody(String body, int status, String slug) {
    assertThat(body)
        .contains("\"type\":\"https://passage.example/problems/" + slug + "\"")
        .contains("\"status\":" + status)
        .containsPattern("\"title\":\"[^\"]+\"")
        .containsPattern("\"traceId\":\"[0-9a-f]{32}\"")
        .doesNotContain("Exception");
  }
}
