package org.passage.cases.children;

import java.time.Clock;
import java.time.LocalDate;
import org.passage.cases.api.AgeAssessmentV1;
import org.passage.cases.api.AgeMethodV1;
import org.passage.cases.api.NewAgeAssessmentV1;
import org.passage.cases.casefile.AgeAssessment;
import org.passage.cases.casefile.AgeMethod;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.security.Caller;
import org.passage.chassis.store.Ids;

/** Between the contract's forms and an assessment of her age; refuses what cannot be. */
final class AgeFormat {
  private AgeFormat() {}

  static AgeAssessment assessment(NewAgeAssessmentV1 made, Clock clock) {
    if (!made.getAgreed()) {
      throw InvalidInput.at(
          "/agreed", "must be true: without her agreement her age is not assessed");
    }
    if (made.getAssessedOn().isAfter(LocalDate.now(clock))) {
      throw InvalidInput.at("/assessedOn", "must not be in the future");
    }
    if (made.getOldest() < made.getYoungest()) {
      throw InvalidInput.at("/oldest", "must not be below the youngest");
    }
    return new AgeAssessment(
        Ids.next("age"),
        made.getAssessedOn(),
        Codes.all(AgeMethod.class, made.getMethods()),
        made.getYoungest(),
        made.getOldest(),
        made.getNote(),
        Caller.current().subject(),
        clock.instant());
  }

  static AgeAssessmentV1 full(AgeAssessment it) {
    return new AgeAssessmentV1(
            it.id(),
            it.assessedOn(),
            Codes.all(AgeMethodV1.class, it.methods()),
            it.child(),
            it.recordedBy(),
            it.recordedAt())
        .youngest(it.youngest())
        .oldest(it.oldest())
        .note(it.note());
  }
}
