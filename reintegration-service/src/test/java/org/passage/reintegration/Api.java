package org.passage.reintegration;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.testing.TestTokens;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The service as one caller sees it. */
public final class Api {
  private static final String BASE = "/api/reintegration/v1";

  private final MockMvc mvc;
  private final RequestPostProcessor caller;

  Api(MockMvc mvc, String organization, String... roles) {
    this.mvc = mvc;
    this.caller = TestTokens.as(organization, roles);
  }

  public Reply get(String path) {
    return send(MockMvcRequestBuilders.get(BASE + path));
  }

  public Reply post(String path, String json) {
    return send(body(HttpMethod.POST, path, json));
  }

  /** The same with a key by which it is done once. */
  public Reply postOnce(String path, String json, String key) {
    return send(body(HttpMethod.POST, path, json).header("Idempotency-Key", key));
  }

  /** A step on something that was read as {@code from}. */
  public Reply post(String path, String json, Reply from) {
    return send(body(HttpMethod.POST, path, json).header(HttpHeaders.IF_MATCH, from.etag()));
  }

  public Reply put(String path, String json, Reply from) {
    return send(body(HttpMethod.PUT, path, json).header(HttpHeaders.IF_MATCH, from.etag()));
  }

  private static MockHttpServletRequestBuilder body(HttpMethod method, String path, String json) {
    MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(method, BASE + path);
    return json.isEmpty() ? request : request.contentType(MediaType.APPLICATION_JSON).content(json);
  }

  private Reply send(MockHttpServletRequestBuilder request) {
    try {
      return new Reply(mvc.perform(request.with(caller)).andReturn().getResponse());
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }

  /** What came back. */
  public record Reply(MockHttpServletResponse response) {
    public int status() {
      return response.getStatus();
    }

    public String etag() {
      return String.valueOf(response.getHeader(HttpHeaders.ETAG));
    }

    public String id() {
      return text("id");
    }

    public String text(String path) {
      return String.valueOf(json().<@Nullable Object>read("$." + path));
    }

    public boolean has(String path) {
      return !json().<List<Object>>read("$.." + path).isEmpty();
    }

    /** The last word of the problem's type. */
    public String problem() {
      return text("type").replaceAll(".*/", "");
    }

    /** Where the fields at fault lie. */
    public List<String> pointers() {
      return json().read("$.errors[*].pointer");
    }

    /** The ids of a page's items. */
    public List<String> ids() {
      return json().read("$.items[*].id");
    }

    private DocumentContext json() {
      try {
        return JsonPath.parse(response.getContentAsString());
      } catch (java.io.UnsupportedEncodingException impossible) {
        throw new AssertionError(impossible);
      }
    }
  }
}
