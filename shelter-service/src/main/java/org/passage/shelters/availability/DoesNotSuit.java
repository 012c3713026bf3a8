package org.passage.shelters.availability;

import java.util.List;
import java.util.stream.Collectors;
import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A rule that protects her, or those who live there, forbids this shelter. */
@ProblemType(
    value = "shelter-does-not-suit",
    title = "This shelter does not suit her",
    status = HttpStatus.CONFLICT)
public final class DoesNotSuit extends RuntimeException {
  /**
   * @param reasons those that refuse
   */
  public DoesNotSuit(List<Reason> reasons) {
    super(reasons.stream().map(Reason::text).collect(Collectors.joining(" ")));
  }

  public DoesNotSuit(String detail) {
    super(detail);
  }
}
