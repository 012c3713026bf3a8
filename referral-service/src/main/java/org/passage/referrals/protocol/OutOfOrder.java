package org.passage.referrals.protocol;

import java.util.Optional;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Another of the six messages is due. */
@ProblemType(
    value = "out-of-order",
    title = "This message is not the next one",
    status = HttpStatus.CONFLICT)
public final class OutOfOrder extends RuntimeException {
  OutOfOrder(Step sent, Optional<Step> due) {
    super(
        due.map(next ->
                "The next message is " + Codes.written(next) + ", not " + Codes.written(sent) + ".")
            .orElse("All six messages were sent."));
  }
}
