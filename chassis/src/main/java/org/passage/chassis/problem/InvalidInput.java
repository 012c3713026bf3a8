package org.passage.chassis.problem;

import java.util.List;
import org.passage.chassis.problem.Problem.FieldError;
import org.springframework.http.HttpStatus;

/** Input that is well-formed but cannot be: a birth tomorrow, an unknown code, a broken cursor. */
@ProblemType(
    value = "invalid-request",
    title = "The request is not valid",
    status = HttpStatus.BAD_REQUEST)
public final class InvalidInput extends RuntimeException {
  private final transient List<FieldError> errors;

  public InvalidInput(List<FieldError> errors) {
    super("Some fields are not valid.");
    this.errors = List.copyOf(errors);
  }

  /** One field at fault, by its JSON pointer or {@code ?parameter}. */
  public static InvalidInput at(String pointer, String detail) {
    return new InvalidInput(List.of(new FieldError(pointer, detail)));
  }

  public List<FieldError> errors() {
    return errors;
  }
}
