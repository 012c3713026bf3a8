package org.passage.referrals.preview;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Nothing is sent that she was not shown. */
@ProblemType(
    value = "preview-missing",
    title = "A preview is needed first",
    status = HttpStatus.CONFLICT)
public final class PreviewMissing extends RuntimeException {
  public PreviewMissing() {
    super("Make a preview of what is shared, and show it to her. Nothing was sent.");
  }
}
