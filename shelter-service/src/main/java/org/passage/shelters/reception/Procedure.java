package org.passage.shelters.reception;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.passage.chassis.problem.InvalidInput;

/**
 * The four steps in their order, each held, or put off or declined by her, and none left out
 * silently (procedure row D).
 *
 * @param steps all four
 * @param health answers about items of the class health, the latest last
 */
public record Procedure(List<StepRecord> steps, List<ItemAnswer> health) {
  private static final int MOST_HEALTH_ANSWERS = 400;

  public Procedure {
    steps = List.copyOf(steps);
    health = List.copyOf(health);
  }

  static Procedure begun() {
    return new Procedure(
        Arrays.stream(ReceptionStep.values()).map(StepRecord::open).toList(), List.of());
  }

  /**
   * A step was held.
   *
   * @throws StepOutOfOrder when one before it is open
   * @throws StepHeld when it was held already
   * @throws InvalidInput when it was held before one that comes first
   */
  Procedure held(ReceptionStep step, Meeting meeting, List<ItemAnswer> items) {
    List<StepRecord> before = steps.stream().takeWhile(it -> it.step() != step).toList();
    before.stream()
        .filter(it -> it.state() == ReceptionStepState.OPEN)
        .findFirst()
        .ifPresent(it -> {
          throw new StepOutOfOrder(it.step());
        });
    boolean tooEarly =
        before.stream()
            .map(StepRecord::meeting)
            .filter(Objects::nonNull)
            .anyMatch(it -> meeting.heldAt().isBefore(it.heldAt()));
    if (tooEarly) {
      throw InvalidInput.at("/heldAt", "must not be before a step that comes first");
    }
    return with(of(step).held(meeting, items));
  }

  /**
   * What she wants of a step instead of having it now.
   *
   * @throws StepHeld when it was held already
   */
  Procedure wished(ReceptionStep step, Wish wish) {
    return with(of(step).wished(wish));
  }

  /**
   * What was put off or declined in a step that was held.
   *
   * @throws StepNotHeld when it was not held
   */
  Procedure takenUp(ReceptionStep step, List<ItemAnswer> items) {
    return with(of(step).takenUp(items));
  }

  Procedure answered(List<ItemAnswer> more) {
    return new Procedure(steps, StepRecord.appended(health, more, MOST_HEALTH_ANSWERS));
  }

  /** What is still to be done, in the order of the steps. */
  List<Wait> waits(Instant arrivedAt, DueAfter due) {
    return steps.stream().flatMap(it -> it.waits(arrivedAt, due)).toList();
  }

  private StepRecord of(ReceptionStep step) {
    return steps.stream().filter(it -> it.step() == step).findFirst().orElseThrow();
  }

  private Procedure with(StepRecord changed) {
    return new Procedure(
        steps.stream().map(it -> it.step() == changed.step() ? changed : it).toList(), health);
  }
}
