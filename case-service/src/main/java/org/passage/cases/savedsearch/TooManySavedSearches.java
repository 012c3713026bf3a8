package org.passage.cases.savedsearch;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Nobody finds a search among too many. */
@ProblemType(
    value = "too-many-saved-searches",
    title = "There are enough saved searches",
    status = HttpStatus.CONFLICT)
final class TooManySavedSearches extends RuntimeException {
  TooManySavedSearches() {
    super("Forget one of the " + SavedSearches.MOST + " before another one is kept.");
  }
}
