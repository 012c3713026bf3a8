package org.passage.referrals.preview;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** She was shown something else than what would be sent. */
@ProblemType(
    value = "preview-outdated",
    title = "This is not what she was shown",
    status = HttpStatus.CONFLICT)
public final class PreviewOutdated extends RuntimeException {
  PreviewOutdated(String why) {
    super(why + " Make a preview, show it to her, and cite its digest. Nothing was sent.");
  }
}
