package org.passage.cases.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;

/**
 * Whether she is a child, and who speaks for her then (procedure row A9).
 *
 * @param child she was, or may have been, under 18 when screened, or by the last assessment
 * @param assessments of her age, oldest first
 */
public record Childhood(
    boolean child,
    @Personal List<AgeAssessment> assessments,
    @Personal @Nullable Guardian guardian) {
  private static final int MOST_ASSESSMENTS = 20;

  static Childhood of(Person person, LocalDate screenedOn) {
    return new Childhood(person.childOn(screenedOn), List.of(), null);
  }

  /** The same when more is known of her; what was assessed counts more than what was guessed. */
  Childhood known(Person person, LocalDate screenedOn) {
    boolean assessed = person.birthDate() == null && !assessments.isEmpty();
    return new Childhood(
        assessed ? assessments.getLast().child() : person.childOn(screenedOn),
        assessments,
        guardian);
  }

  /**
   * The same after another assessment of her age.
   *
   * @throws AssessedTooOften when one more would only be another ordeal
   */
  Childhood assessed(AgeAssessment assessment) {
    if (assessments.size() >= MOST_ASSESSMENTS) {
      throw new AssessedTooOften();
    }
    return new Childhood(
        assessment.child(),
        Stream.concat(assessments.stream(), Stream.of(assessment)).toList(),
        guardian);
  }

  Childhood guardedBy(@Nullable Guardian appointed) {
    return new Childhood(child, assessments, appointed);
  }
}
