package org.passage.reintegration.later;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.passage.chassis.problem.InvalidInput;
import org.passage.reintegration.api.LaterLookV1;
import org.passage.reintegration.api.LaterTimeV1;
import org.passage.reintegration.api.NewLaterLookV1;
import org.passage.reintegration.api.VisitKindV1;
import org.passage.reintegration.visit.VisitKind;
import org.springframework.stereotype.Component;

/** Between the contract's forms and later looks; knows which days have passed. */
@Component
public class LaterFormat {
  private final Clock clock;

  LaterFormat(Clock clock) {
    this.clock = clock;
  }

  public LaterLook look(NewLaterLookV1 seen) {
    return new LaterLook(
        LaterTime.valueOf(seen.getAfter().name()),
        past(seen.getDay()),
        VisitKind.valueOf(seen.getHow().name()),
        seen.getGoesOn(),
        seen.getNote());
  }

  /** A day that is not to come. */
  public LocalDate past(LocalDate day) {
    if (day.isAfter(LocalDate.now(clock))) {
      throw InvalidInput.at("/day", "must not be in the future");
    }
    return day;
  }

  /** In the contract's form. */
  public static List<LaterLookV1> full(List<LaterLook> all) {
    return all.stream()
        .map(it ->
            new LaterLookV1(
                    LaterTimeV1.valueOf(it.after().name()),
                    it.day(),
                    VisitKindV1.valueOf(it.how().name()),
                    it.goesOn())
                .note(it.note()))
        .toList();
  }
}
