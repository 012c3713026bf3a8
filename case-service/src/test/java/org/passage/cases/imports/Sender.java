package org.passage.cases.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.passage.cases.CaseClient;
import org.passage.chassis.testing.TestTokens;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Sends files as another system does. */
final class Sender {
  static final String WHOLE =
      "{\"format\": \"csv\", \"interviewConsent\": true, \"screeningCountry\": \"IT\"%s}";

  private final MockMvcTester mvc;
  private final CaseClient client;
  private final RequestPostProcessor caller;

  Sender(MockMvcTester mvc, String organization) {
    this.mvc = mvc;
    this.client = new CaseClient(mvc);
    this.caller = TestTokens.as(organization, "caseworker");
  }

  MvcTestResult sent(String wish, byte[] file) {
    MvcTestResult begun = client.post(caller, "/imports", wish);
    assertThat(begun).hasStatus(201);
    return mvc.put()
        .uri("/api/cases/v1/imports/" + CaseClient.read(begun, "$.id") + "/content")
        .with(caller)
        .header("If-Match", String.valueOf(begun.getResponse().getHeader("ETag")))
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .content(file)
        .exchange();
  }

  /** An import that came to its end. */
  MvcTestResult imported(String wish, byte[] file) {
    MvcTestResult sent = sent(wish, file);
    assertThat(sent).hasStatus(202);
    String path = "/imports/" + CaseClient.read(sent, "$.id");
    return await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> client.get(caller, path),
            it ->
                !java.util.Set.of("checking", "writing").contains(CaseClient.read(it, "$.state")));
  }

  MvcTestResult imported(String csv) {
    return imported(WHOLE.formatted(""), csv.getBytes(StandardCharsets.UTF_8));
  }

  MvcTestResult errors(MvcTestResult imported) {
    return client.get(
        caller, "/imports/" + CaseClient.read(imported, "$.id") + "/errors?limit=100");
  }

  /** The lines of all errors, page by page. */
  List<Long> brokenLines(MvcTestResult imported) {
    String path = "/imports/" + CaseClient.read(imported, "$.id") + "/errors?limit=100";
    List<Long> lines = new ArrayList<>();
    MvcTestResult page = client.get(caller, path);
    while (true) {
      String body = new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
      List<Number> found = JsonPath.read(body, "$.items[*].line");
      found.forEach(it -> lines.add(it.longValue()));
      List<String> next = CaseClient.readAll(page, "$..next");
      if (next.isEmpty()) {
        return lines;
      }
      page = client.get(caller, path + "&cursor=" + next.getFirst());
    }
  }

  byte[] exported(String accept) {
    MvcTestResult exported =
        mvc.get()
            .uri("/api/cases/v1/cases/export")
            .with(caller)
            .header("Accept", accept)
            .exchange();
    assertThat(exported).hasStatus(200);
    return exported.getResponse().getContentAsByteArray();
  }

  String exported() {
    return new String(exported("text/csv"), StandardCharsets.UTF_8);
  }

  MvcTestResult export(String query) {
    return mvc.get().uri("/api/cases/v1/cases/export" + query).with(caller).exchange();
  }

  MvcTestResult list(String accept) {
    return mvc.get()
        .uri("/api/cases/v1/cases?limit=100")
        .with(caller)
        .header("Accept", accept)
        .exchange();
  }
}
