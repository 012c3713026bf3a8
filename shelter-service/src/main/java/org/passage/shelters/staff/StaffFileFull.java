package org.passage.shelters.staff;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** There is more on record of somebody than one document should hold. */
@ProblemType(
    value = "staff-record-full",
    title = "The record is full",
    status = HttpStatus.CONFLICT)
final class StaffFileFull extends RuntimeException {
  StaffFileFull() {
    super("There are 200 entries of this person; ask whoever runs the platform.");
  }
}
