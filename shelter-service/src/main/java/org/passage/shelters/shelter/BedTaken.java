package org.passage.shelters.shelter;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The bed, or every bed, is somebody else's on one of these nights. */
@ProblemType(value = "bed-taken", title = "The bed is taken", status = HttpStatus.CONFLICT)
public final class BedTaken extends RuntimeException {
  BedTaken(String detail) {
    super(detail);
  }
}
