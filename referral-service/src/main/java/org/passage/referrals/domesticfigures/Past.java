package org.passage.referrals.domesticfigures;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passage.chassis.codes.Codes;
import org.passage.referrals.domestic.DomesticStep;
import org.passage.referrals.protocol.AssistanceType;
import org.passage.referrals.protocol.Urgency;

/** How a referral went, without anything that tells of her. */
record Past(
    String id, AssistanceType assistance, Urgency urgency, String recipient, List<Taken> taken) {
  private static final Map<DomesticMeasure, List<List<DomesticStep>>> ENDS =
      Map.of(
          DomesticMeasure.ANSWER,
          List.of(List.of(DomesticStep.SEND), List.of(DomesticStep.ACCEPT, DomesticStep.DECLINE)),
          DomesticMeasure.BEGINNING,
          List.of(List.of(DomesticStep.ACCEPT), List.of(DomesticStep.BEGIN)),
          DomesticMeasure.ENDING,
          List.of(List.of(DomesticStep.BEGIN), List.of(DomesticStep.FINISH)));

  Past {
    taken = List.copyOf(taken);
  }

  /** A step and when it was taken. */
  record Taken(DomesticStep step, Instant at) {}

  String group(DomesticGrouping by) {
    return switch (by) {
      case ALL -> "all";
      case ASSISTANCE -> Codes.written(assistance);
      case URGENCY -> Codes.written(urgency);
      case RECIPIENT -> recipient;
    };
  }

  DomesticResponse response() {
    return first(List.of(DomesticStep.ACCEPT, DomesticStep.DECLINE))
        .map(it ->
            it.step() == DomesticStep.ACCEPT
                ? DomesticResponse.ACCEPTED
                : DomesticResponse.DECLINED)
        .orElse(DomesticResponse.NONE);
  }

  /** How long something took, in minutes; none when it has not come to its end. */
  Optional<Integer> minutes(DomesticMeasure measure) {
    List<List<DomesticStep>> ends = ENDS.getOrDefault(measure, List.of(List.of()));
    return first(ends.getFirst())
        .flatMap(from -> first(ends.getLast()).map(to -> minutes(from.at(), to.at())));
  }

  private Optional<Taken> first(List<DomesticStep> steps) {
    return taken.stream().filter(it -> steps.contains(it.step())).findFirst();
  }

  private static int minutes(Instant from, Instant to) {
    return (int) Math.clamp(Duration.between(from, to).toMinutes(), 0, Integer.MAX_VALUE);
  }
}
