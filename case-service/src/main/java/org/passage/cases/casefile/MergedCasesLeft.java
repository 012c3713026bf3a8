package org.passage.cases.casefile;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** What concerns a whole case would leave behind those merged into it, or take too much along. */
@ProblemType(
    value = "merged-cases-left",
    title = "Cases are merged into this one",
    status = HttpStatus.CONFLICT)
public final class MergedCasesLeft extends RuntimeException {
  MergedCasesLeft() {
    super("Undo the merges first; to erase it all, erase the cases that were merged into it.");
  }
}
