package org.passage.reintegration.ledger;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** An entry is reversed once, and a reversal never is. */
@ProblemType(
    value = "entry-not-reversible",
    title = "The entry cannot be reversed",
    status = HttpStatus.CONFLICT)
public final class EntryNotReversible extends RuntimeException {
  private EntryNotReversible(String detail) {
    super(detail);
  }

  static EntryNotReversible reversal() {
    return new EntryNotReversible("It is a reversal; post anew what was right.");
  }

  /** Somebody did so before. */
  public static EntryNotReversible reversed() {
    return new EntryNotReversible("It is reversed already.");
  }
}
