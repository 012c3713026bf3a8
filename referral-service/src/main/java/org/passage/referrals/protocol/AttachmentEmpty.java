package org.passage.referrals.protocol;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A file was announced and has not come. */
@ProblemType(
    value = "attachment-without-content",
    title = "The attachment has no content yet",
    status = HttpStatus.CONFLICT)
public final class AttachmentEmpty extends RuntimeException {
  AttachmentEmpty() {
    super("Store its file first.");
  }
}
