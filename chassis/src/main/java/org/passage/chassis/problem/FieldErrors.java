package org.passage.chassis.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import org.passage.chassis.problem.Problem.FieldError;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Finds which fields were at fault, and names them by JSON pointer. */
final class FieldErrors {
  private FieldErrors() {}

  /** Of a body, or of parameters that are taken together. */
  static List<FieldError> of(MethodArgumentNotValidException invalid) {
    boolean body = invalid.getParameter().hasParameterAnnotation(RequestBody.class);
    return invalid.getBindingResult().getFieldErrors().stream()
        .map(error ->
            new FieldError(
                body ? pointer(error.getField()) : "?" + error.getField(),
                error.isBindingFailure()
                    ? "is not of the right type"
                    : message(error.getDefaultMessage())))
        .toList();
  }

  static List<FieldError> of(HandlerMethodValidationException invalid) {
    return invalid.getParameterValidationResults().stream()
        .flatMap(result ->
            result.getResolvableErrors().stream()
                .map(error ->
                    new FieldError(
                        "?" + result.getMethodParameter().getParameterName(),
                        message(error.getDefaultMessage()))))
        .toList();
  }

  static List<FieldError> of(ConstraintViolationException invalid) {
    return invalid.getConstraintViolations().stream().map(FieldErrors::of).toList();
  }

  /** The path of a violated parameter is {@code method.parameter.field}. */
  private static FieldError of(ConstraintViolation<?> violation) {
    String path = violation.getPropertyPath().toString();
    String[] parts = path.split("\\.", 3);
    String pointer =
        parts.length > 2 ? pointer(parts[2]) : "?" + (parts.length > 1 ? parts[1] : path);
    return new FieldError(pointer, violation.getMessage());
  }

  static List<FieldError> of(HttpMessageNotReadableException unreadable) {
    for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
      if (cause instanceof JacksonException json) {
        return List.of(new FieldError(pointer(json), detail(json)));
      }
    }
    return List.of(new FieldError("", "a JSON body is needed"));
  }

  private static String detail(JacksonException json) {
    if (json instanceof UnrecognizedPropertyException) {
      return "is not a known field";
    }
    return json.getPath().isEmpty()
        ? "is not well-formed JSON"
        : "is not of the right type or code";
  }

  private static String pointer(JacksonException json) {
    StringBuilder pointer = new StringBuilder();
    for (JacksonException.Reference step : json.getPath()) {
      pointer.append('/');
      if (step.getPropertyName() == null) {
        pointer.append(step.getIndex());
      } else {
        pointer.append(escape(step.getPropertyName()));
      }
    }
    return pointer.toString();
  }

  /** From {@code contact.phones[0]} to {@code /contact/phones/0}. */
  private static String pointer(String path) {
    return "/"
        + escape(path).replace("].", "/").replace('.', '/').replace('[', '/').replace("]", "");
  }

  private static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private static String message(@org.jspecify.annotations.Nullable String message) {
    return message == null ? "is not valid" : message;
  }
}
