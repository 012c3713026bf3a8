package org.passage.referrals.consensus;

import java.util.List;
import java.util.stream.Collectors;
import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** What is put on record as a consensus must be one. */
@ProblemType(
    value = "consensus-missing",
    title = "There is no consensus yet",
    status = HttpStatus.CONFLICT)
final class ConsensusMissing extends RuntimeException {
  ConsensusMissing(List<ConsensusGap> gaps) {
    this(
        gaps.stream()
            .map(ConsensusGap::text)
            .collect(Collectors.joining("; ", "There is no consensus: ", ".")));
  }

  ConsensusMissing(String why) {
    super(why);
  }
}
