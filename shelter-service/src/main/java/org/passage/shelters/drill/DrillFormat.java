package org.passage.shelters.drill;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.problem.InvalidInput;
import org.passage.shelters.api.DrillReportV1;
import org.passage.shelters.api.DrillScenarioV1;
import org.passage.shelters.api.DrillStateV1;
import org.passage.shelters.api.DrillTimeV1;
import org.passage.shelters.api.DrillV1;
import org.passage.shelters.api.NewDrillReportV1;
import org.passage.shelters.api.NewDrillV1;
import org.passage.shelters.drill.Drill.Cancellation;
import org.passage.shelters.drill.Drill.Intent;
import org.passage.shelters.drill.Drill.Report;
import org.passage.shelters.shelter.Days;
import org.passage.shelters.shelter.Stamp;

/** Between the contract's forms and a drill; refuses what cannot be. */
final class DrillFormat {
  private static final Duration LONGEST_AGO = Duration.ofDays(3652);

  private DrillFormat() {}

  static Intent intent(NewDrillV1 said, LocalDate today, Stamp by) {
    LocalDate on = Days.any("/plannedOn", said.getPlannedOn());
    if (on.isBefore(today)) {
      throw InvalidInput.at("/plannedOn", "must not be in the past");
    }
    return new Intent(
        on,
        DrillScenario.valueOf(said.getScenario().name()),
        DrillTime.valueOf(said.getTime().name()),
        by);
  }

  static Report report(NewDrillReportV1 said, Stamp by) {
    Instant at = said.getHeldAt();
    if (at.isAfter(by.at()) || at.isBefore(by.at().minus(LONGEST_AGO))) {
      throw InvalidInput.at("/heldAt", "must be within the last ten years");
    }
    return new Report(
        at,
        said.getSeconds(),
        said.getPresent(),
        said.getTookPart(),
        said.getProblems(),
        said.getChanges(),
        by);
  }

  static DrillV1 full(Drill it, LocalDate today) {
    Intent intent = it.intent();
    Cancellation why = it.calledOff();
    return new DrillV1(
            it.id(),
            it.shelterId(),
            DrillStateV1.valueOf(it.state().name()),
            it.overdue(today),
            intent.on(),
            DrillScenarioV1.valueOf(intent.scenario().name()),
            DrillTimeV1.valueOf(intent.time().name()),
            intent.planned().by(),
            intent.planned().at())
        .report(report(it.report()))
        .calledOffBecause(why == null ? null : why.reason())
        .calledOffBy(why == null ? null : why.said().by())
        .calledOffAt(why == null ? null : why.said().at());
  }

  private static @Nullable DrillReportV1 report(@Nullable Report it) {
    return it == null
        ? null
        : new DrillReportV1(
            it.at(),
            it.seconds(),
            it.present(),
            it.tookPart(),
            it.problems(),
            it.changes(),
            it.reported().by(),
            it.reported().at());
  }
}
