package org.passage.cases.share;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A share ends once. */
@ProblemType(value = "share-ended", title = "The share has ended", status = HttpStatus.CONFLICT)
final class ShareEnded extends RuntimeException {
  ShareEnded() {
    super("Share the case anew if it is to be shared again.");
  }
}
