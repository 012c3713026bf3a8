package org.passage.shelters.placement;

import java.util.List;
import java.util.stream.Collectors;
import org.passage.chassis.problem.ProblemType;
import org.passage.shelters.availability.Reason;
import org.springframework.http.HttpStatus;

/** A rule that protects her, or those who live there, forbids this shelter. */
@ProblemType(
    value = "shelter-does-not-suit",
    title = "This shelter does not suit her",
    status = HttpStatus.CONFLICT)
final class DoesNotSuit extends RuntimeException {
  DoesNotSuit(List<Reason> reasons) {
    super(reasons.stream().map(Reason::text).collect(Collectors.joining(" ")));
  }

  DoesNotSuit(String detail) {
    super(detail);
  }
}
