package org.passage.shelters.shelter;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A critical security finding is open at the shelter, so nobody new comes there (row C). */
@ProblemType(
    value = "placements-stopped",
    title = "The shelter takes nobody new for now",
    status = HttpStatus.CONFLICT)
public final class PlacementsStopped extends RuntimeException {
  PlacementsStopped() {
    super("A critical security finding is open there; first it is repaired and that is verified.");
  }
}
