package org.passage.chassis.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** An RFC 9457 problem as it goes out: what went wrong, without any personal value. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    URI type,
    String title,
    int status,
    @Nullable String detail,
    @Nullable String instance,
    @Nullable String traceId,
    List<FieldError> errors) {

  private static final String TYPES = "https://passage.example/problems/";

  /**
   * A problem of the kind {@code slug}, to be completed with the place and trace of the request.
   */
  public static Problem of(String slug, String title, HttpStatus status, @Nullable String detail) {
    return new Problem(
        URI.create(TYPES + slug), title, status.value(), detail, null, null, List.of());
  }

  /** The same problem, naming the fields at fault. */
  public Problem withErrors(List<FieldError> found) {
    return new Problem(type, title, status, detail, instance, traceId, List.copyOf(found));
  }

  /** The same problem, of this request. */
  public Problem at(String path, @Nullable String trace) {
    return new Problem(type, title, status, detail, path, trace, errors);
  }

  /** The answer that carries this problem. */
  public ResponseEntity<Object> asResponse() {
    return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(this);
  }

  /**
   * One field at fault.
   *
   * @param pointer JSON pointer (RFC 6901) into the body, or {@code ?name} for a parameter
   * @param detail what is wrong with it, never the value itself
   */
  public record FieldError(String pointer, String detail) {}
}
