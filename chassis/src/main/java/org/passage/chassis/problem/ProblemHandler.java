package org.passage.chassis.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.passage.chassis.problem.Problem.FieldError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns every exception that leaves a controller into one RFC 9457 problem. */
@RestControllerAdvice
public final class ProblemHandler {
  private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);

  private final ProblemWriter problems;

  public ProblemHandler(ProblemWriter problems) {
    this.problems = problems;
  }

  @ExceptionHandler(MethodArgumentNotValidException.class)
  ResponseEntity<Object> invalidBody(
      MethodArgumentNotValidException invalid, HttpServletRequest request) {
    return invalid(FieldErrors.of(invalid), request);
  }

  @ExceptionHandler(HandlerMethodValidationException.class)
  ResponseEntity<Object> invalidParameter(
      HandlerMethodValidationException invalid, HttpServletRequest request) {
    return invalid(FieldErrors.of(invalid), request);
  }

  @ExceptionHandler(ConstraintViolationException.class)
  ResponseEntity<Object> violated(
      ConstraintViolationException invalid, HttpServletRequest request) {
    return invalid(FieldErrors.of(invalid), request);
  }

  @ExceptionHandler(HttpMessageNotReadableException.class)
  ResponseEntity<Object> unreadable(
      HttpMessageNotReadableException unreadable, HttpServletRequest request) {
    return invalid(FieldErrors.of(unreadable), request);
  }

  @ExceptionHandler(MethodArgumentTypeMismatchException.class)
  ResponseEntity<Object> mistyped(
      MethodArgumentTypeMismatchException mistyped, HttpServletRequest request) {
    return invalid(
        List.of(new FieldError("?" + mistyped.getName(), "is not of the right type")), request);
  }

  @ExceptionHandler(MissingServletRequestParameterException.class)
  ResponseEntity<Object> missing(
      MissingServletRequestParameterException missing, HttpServletRequest request) {
    return invalid(List.of(new FieldError("?" + missing.getParameterName(), "is needed")), request);
  }

  @ExceptionHandler(InvalidParameterException.class)
  ResponseEntity<Object> unreadable(
      InvalidParameterException unreadable, HttpServletRequest request) {
    return invalid(
        List.of(new FieldError("?", "has too many parameters, or one that cannot be read")),
        request);
  }

  @ExceptionHandler(InvalidInput.class)
  ResponseEntity<Object> invalidInput(InvalidInput invalid, HttpServletRequest request) {
    return invalid(invalid.errors(), request);
  }

  @ExceptionHandler(Exception.class)
  public ResponseEntity<Object> any(Exception exception, HttpServletRequest request) {
    ProblemType rule = exception.getClass().getAnnotation(ProblemType.class);
    if (rule != null) {
      return answer(
          Problem.of(rule.value(), rule.title(), rule.status(), exception.getMessage()), request);
    }
    if (exception instanceof ErrorResponse standard) {
      return answer(standard(standard), request);
    }
    log.error("Unexpected {} at {}", exception.getClass().getName(), trace(exception));
    return answer(
        Problem.of(
            "internal",
            "Something went wrong on our side",
            HttpStatus.INTERNAL_SERVER_ERROR,
            "Nothing more can be said here; the traceId finds it in the logs."),
        request);
  }

  /** Where an unexpected exception comes from; its message is left out, it may hold a value. */
  private static List<StackTraceElement> trace(Throwable exception) {
    Throwable root = exception;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    return List.of(root.getStackTrace()).stream().limit(12).toList();
  }

  private static Problem standard(ErrorResponse standard) {
    HttpStatus status = HttpStatus.valueOf(standard.getStatusCode().value());
    return switch (status) {
      case NOT_FOUND -> Problem.of("not-found", "There is no such resource", status, null);
      case BAD_REQUEST ->
          Problem.of(
              "invalid-request",
              "The request is not valid",
              status,
              standard.getBody().getDetail());
      default ->
          Problem.of(
              status.name().toLowerCase(Locale.ROOT).replace('_', '-'),
              status.getReasonPhrase(),
              status,
              standard.getBody().getDetail());
    };
  }

  private ResponseEntity<Object> invalid(List<FieldError> errors, HttpServletRequest request) {
    return answer(
        Problem.of(
                "invalid-request",
                "The request is not valid",
                HttpStatus.BAD_REQUEST,
                "Some fields are not valid.")
            .withErrors(errors),
        request);
  }

  private ResponseEntity<Object> answer(Problem problem, HttpServletRequest request) {
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.status(problem.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
    if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
      answer.header(HttpHeaders.RETRY_AFTER, String.valueOf(Unavailable.RETRY_AFTER_SECONDS));
    }
    return answer.body(problem.at(request.getRequestURI(), problems.traceId()));
  }
}
