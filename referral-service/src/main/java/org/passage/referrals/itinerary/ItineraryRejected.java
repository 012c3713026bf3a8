package org.passage.referrals.itinerary;

import java.util.List;
import java.util.stream.Collectors;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A rule of international travel forbids this itinerary. */
@ProblemType(
    value = "itinerary-rejected",
    title = "The itinerary is not acceptable",
    status = HttpStatus.CONFLICT)
public final class ItineraryRejected extends RuntimeException {
  ItineraryRejected(List<Verdict> failed) {
    super(failed.stream().map(ItineraryRejected::line).collect(Collectors.joining(" ")));
  }

  private static String line(Verdict failed) {
    return Codes.written(failed.rule()) + ": " + failed.reason();
  }
}
