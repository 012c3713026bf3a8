package org.passage.cases.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.cases.CaseClient.read;

import java.nio.charset.StandardCharsets;
import org.passage.cases.CaseClient;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Sends and gets files as its users do. */
final class FileClient {
  static final byte[] LETTER = "She waits for the blue boat.".getBytes(StandardCharsets.UTF_8);

  private final MockMvcTester mvc;
  private final CaseClient client;

  FileClient(MockMvcTester mvc) {
    this.mvc = mvc;
    this.client = new CaseClient(mvc);
  }

  /** A new document of a class, without content; its id. */
  String added(RequestPostProcessor caller, String caseId, String fieldClass) {
    MvcTestResult added =
        client.post(
            caller,
            "/cases/" + caseId + "/documents",
            """
            {"kind": "letter", "fieldClass": "%s", "title": "Her letter", "fileName": "Лист – її.txt",
             "expiresOn": "2027-03-31"}\
            """
                .formatted(fieldClass));
    assertThat(added).hasStatus(201);
    return read(added, "$.id");
  }

  MvcTestResult store(
      RequestPostProcessor caller, String path, String ifMatch, String type, byte[] file) {
    return mvc.method(HttpMethod.PUT)
        .uri("/api/cases/v1" + path + "/content")
        .with(caller)
        .header("If-Match", ifMatch)
        .contentType(type)
        .content(file)
        .exchange();
  }

  byte[] content(RequestPostProcessor caller, String path) {
    MvcTestResult got = client.get(caller, path + "/content");
    assertThat(got).hasStatus(200);
    return got.getResponse().getContentAsByteArray();
  }
}
