package org.passage.referrals.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.PathNotFoundException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the service answered. */
public record Answer(int status, @Nullable String etag, @Nullable String retryAfter, String body) {
  public String text(String path) {
    return String.valueOf(JsonPath.<Object>read(body, path));
  }

  public List<String> texts(String path) {
    return JsonPath.<List<Object>>read(body, path).stream().map(String::valueOf).toList();
  }

  public boolean has(String path) {
    try {
      return JsonPath.<Object>read(body, path) != null;
    } catch (PathNotFoundException absent) {
      return false;
    }
  }

  public String id() {
    return text("$.id");
  }

  public Answer is(int expected) {
    assertThat(status).as(body).isEqualTo(expected);
    return this;
  }

  /** A problem of this kind; the last segment of its type. */
  public Answer isProblem(int expected, String kind) {
    is(expected);
    assertThat(text("$.type")).endsWith("/" + kind);
    return this;
  }

  /** A problem of bad input at exactly these fields. */
  public void isInvalidAt(String... pointers) {
    isProblem(400, "invalid-request");
    assertThat(texts("$.errors[*].pointer")).containsExactlyInAnyOrder(pointers);
  }
}
