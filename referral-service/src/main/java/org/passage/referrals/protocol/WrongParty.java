package org.passage.referrals.protocol;

import java.util.Locale;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** This is for the other side of the referral to do. */
@ProblemType(
    value = "wrong-party",
    title = "This is for the other side to do",
    status = HttpStatus.CONFLICT)
public final class WrongParty extends RuntimeException {
  WrongParty(Step step) {
    super(
        Codes.written(step)
            + " is sent by the "
            + step.sender().name().toLowerCase(Locale.ROOT)
            + " organization.");
  }

  public WrongParty(String what) {
    super(what);
  }
}
