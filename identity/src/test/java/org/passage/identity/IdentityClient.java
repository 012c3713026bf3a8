package org.passage.identity;

import com.jayway.jsonpath.JsonPath;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.Objects;
import org.passage.chassis.testing.TestTokens;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Calls the service as somebody of harbour does. */
public final class IdentityClient {
  private static final String BASE = "/api/identity/v1";

  private final MockMvcTester mvc;

  public IdentityClient(MockMvcTester mvc) {
    this.mvc = mvc;
  }

  public MvcTestResult get(String role, String path) {
    return mvc.get().uri(URI.create(BASE + path)).with(TestTokens.as("harbour", role)).exchange();
  }

  public MvcTestResult post(String role, String path, String eTag, String body) {
    return send(mvc.post(), role, path, eTag, body);
  }

  public MvcTestResult put(String role, String path, String eTag, String body) {
    return send(mvc.put(), role, path, eTag, body);
  }

  private static MvcTestResult send(
      MockMvcRequestBuilder request, String role, String path, String eTag, String body) {
    return request
        .uri(URI.create(BASE + path))
        .header("If-Match", eTag)
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .with(TestTokens.as("harbour", role))
        .exchange();
  }

  /** The version of what was read. */
  public static String eTag(MvcTestResult answer) {
    return Objects.requireNonNull(answer.getResponse().getHeader("ETag"));
  }

  /** What a JSON path finds in an answer. */
  public static <T> T read(MvcTestResult answer, String path) {
    try {
      return JsonPath.read(answer.getResponse().getContentAsString(), path);
    } catch (UnsupportedEncodingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
