package org.passage.referrals.testing;

import java.io.UnsupportedEncodingException;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.testing.TestTokens;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * Somebody of an organization who uses the service.
 *
 * @param role or several, with commas between them
 */
public record Person(MockMvc mvc, String organization, String role) {
  private static final String BASE = "/api/referrals/v1";

  public Answer get(String path) {
    return ask(HttpMethod.GET, path, null, null);
  }

  public Answer post(String path, String body) {
    return ask(HttpMethod.POST, path, body, null);
  }

  public Answer post(String path, String body, @Nullable String ifMatch) {
    return ask(HttpMethod.POST, path, body, ifMatch);
  }

  /** Posts with a key by which it is done once. */
  public Answer postOnce(String path, String body, String key) {
    return ask(
        request(HttpMethod.POST, path, null)
            .header("Idempotency-Key", key)
            .contentType("application/json")
            .content(body));
  }

  public Answer put(String path, String body, @Nullable String ifMatch) {
    return ask(HttpMethod.PUT, path, body, ifMatch);
  }

  public Answer delete(String path, @Nullable String ifMatch) {
    return ask(HttpMethod.DELETE, path, null, ifMatch);
  }

  /** Stores a file, which is said to be of this type. */
  public Answer putFile(String path, @Nullable String ifMatch, String type, byte[] file) {
    return ask(request(HttpMethod.PUT, path, ifMatch).contentType(type).content(file));
  }

  private Answer ask(
      HttpMethod method, String path, @Nullable String body, @Nullable String ifMatch) {
    MockHttpServletRequestBuilder request = request(method, path, ifMatch);
    return ask(body == null ? request : request.contentType("application/json").content(body));
  }

  private MockHttpServletRequestBuilder request(
      HttpMethod method, String path, @Nullable String ifMatch) {
    MockHttpServletRequestBuilder request =
        MockMvcRequestBuilders.request(method, BASE + path)
            .with(TestTokens.as(organization, role.split(",")));
    return ifMatch == null ? request : request.header("If-Match", ifMatch);
  }

  private Answer ask(MockHttpServletRequestBuilder request) {
    try {
      MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
      return new Answer(
          response.getStatus(),
          response.getHeader("ETag"),
          response.getHeader("Retry-After"),
          content(response));
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }

  private static String content(MockHttpServletResponse response)
      throws UnsupportedEncodingException {
    return response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
  }
}
