package org.passage.identity;

import com.jayway.jsonpath.JsonPath;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import org.passage.chassis.testing.TestTokens;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
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

  /** What a JSON path finds in an answer. */
  public static <T> T read(MvcTestResult answer, String path) {
    try {
      return JsonPath.read(answer.getResponse().getContentAsString(), path);
    } catch (UnsupportedEncodingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
