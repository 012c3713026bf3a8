package org.passage.shelters.evacuation;

import java.time.LocalDate;
import org.passage.chassis.problem.InvalidInput;
import org.passage.shelters.api.EvacuationArrangementsV1;
import org.passage.shelters.api.EvacuationCallV1;
import org.passage.shelters.api.EvacuationPlanV1;
import org.passage.shelters.api.EvacuationStandingV1;
import org.passage.shelters.evacuation.Arrangements.Call;
import org.passage.shelters.evacuation.EvacuationPlan.Review;
import org.passage.shelters.shelter.Days;

/** Between the contract's forms and a plan; refuses what cannot be. */
final class EvacuationFormat {
  private static final int LONGEST_YEARS = 2;

  private EvacuationFormat() {}

  static Arrangements arrangements(EvacuationArrangementsV1 said) {
    return new Arrangements(
        said.getAssemblyPoints(),
        said.getRoutes(),
        said.getAlternativeAccommodation(),
        said.getTransport(),
        said.getCalls().stream().map(it -> new Call(it.getCaller(), it.getCalled())).toList(),
        said.getTake(),
        said.getNeedHelp());
  }

  static Review review(EvacuationArrangementsV1 said, LocalDate today) {
    LocalDate on = Days.past("/reviewedOn", said.getReviewedOn(), today);
    LocalDate next = said.getNextReviewOn();
    if (!next.isAfter(on) || next.isAfter(on.plusYears(LONGEST_YEARS))) {
      throw InvalidInput.at(
          "/nextReviewOn", "must be later than reviewedOn, by two years at the most");
    }
    return new Review(on, next, false);
  }

  static EvacuationPlanV1 full(EvacuationPlan it, LocalDate today) {
    return new EvacuationPlanV1(
            it.shelterId(), it.number(), it.reviewOverdue(today), it.drillOverdue(today))
        .arrangements(arrangements(it))
        .lastDrillOn(it.drilling().lastOn())
        .nextDrillBy(it.drilling().nextBy())
        .writtenBy(it.written().by())
        .writtenAt(it.written().at());
  }

  private static EvacuationArrangementsV1 arrangements(EvacuationPlan of) {
    Arrangements it = of.arrangements();
    return new EvacuationArrangementsV1(
        it.assemblyPoints(),
        it.routes(),
        it.alternativeAccommodation(),
        it.transport(),
        it.calls().stream()
            .map(call -> new EvacuationCallV1(call.caller(), call.called()))
            .toList(),
        it.take(),
        it.needHelp(),
        of.review().on(),
        of.review().nextOn(),
        of.drilling().everyDays());
  }

  static EvacuationStandingV1 standing(EvacuationPlan it, LocalDate today) {
    Drilling drilling = it.drilling();
    return new EvacuationStandingV1(
            it.shelterId(),
            it.number(),
            it.review().nextOn(),
            it.reviewOverdue(today),
            drilling.nextBy(),
            it.drillOverdue(today))
        .lastDrillOn(drilling.lastOn());
  }
}
