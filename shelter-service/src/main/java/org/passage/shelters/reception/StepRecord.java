package org.passage.shelters.reception;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.Problem.FieldError;

/**
 * One step as far as it has come.
 *
 * @param wishes all that she wanted of it instead, the latest last
 * @param meeting null as long as it was not held
 * @param answers about its items, the latest last
 */
public record StepRecord(
    ReceptionStep step, List<Wish> wishes, @Nullable Meeting meeting, List<ItemAnswer> answers) {
  private static final int MOST_WISHES = 20;
  private static final int MOST_ANSWERS = 200;

  public StepRecord {
    wishes = List.copyOf(wishes);
    answers = List.copyOf(answers);
  }

  static StepRecord open(ReceptionStep step) {
    return new StepRecord(step, List.of(), null, List.of());
  }

  ReceptionStepState state() {
    if (meeting != null) {
      return ReceptionStepState.HELD;
    }
    if (wishes.isEmpty()) {
      return ReceptionStepState.OPEN;
    }
    return switch (wishes.getLast().wish()) {
      case POSTPONED -> ReceptionStepState.POSTPONED;
      case DECLINED -> ReceptionStepState.DECLINED;
    };
  }

  /** What of it is still to be done, and when. */
  Stream<Wait> waits(Instant arrivedAt, DueAfter due) {
    return switch (state()) {
      case OPEN -> Stream.of(new Wait(step, null, false, arrivedAt.plus(due.of(step))));
      case POSTPONED -> Stream.of(new Wait(step, null, true, until(wishes.getLast().aside())));
      case DECLINED -> Stream.empty();
      case HELD ->
          ItemAnswer.latest(answers).stream()
              .filter(it -> it.outcome() == ReceptionItemOutcome.POSTPONED)
              .map(it -> new Wait(step, it.item(), true, until(it.aside())));
    };
  }

  private static Instant until(@Nullable Aside aside) {
    return requireNonNull(requireNonNull(aside).until());
  }

  StepRecord held(Meeting by, List<ItemAnswer> items) {
    return new StepRecord(notHeld().step, wishes, by, items);
  }

  StepRecord wished(Wish wish) {
    return new StepRecord(
        notHeld().step, appended(wishes, List.of(wish), MOST_WISHES), null, answers);
  }

  /**
   * Items that she put off or declined, and has now, or wants later.
   *
   * @throws InvalidInput when one of them is done, or was never asked
   */
  StepRecord takenUp(List<ItemAnswer> items) {
    if (meeting == null) {
      throw new StepNotHeld(step);
    }
    Set<String> aside =
        ItemAnswer.latest(answers).stream()
            .filter(it -> it.outcome() != ReceptionItemOutcome.DONE)
            .map(ItemAnswer::item)
            .collect(Collectors.toSet());
    List<FieldError> others =
        IntStream.range(0, items.size())
            .filter(at -> !aside.contains(items.get(at).item()))
            .mapToObj(at ->
                new FieldError(
                    "/items/" + at + "/item", "must be postponed or declined in this step"))
            .toList();
    if (!others.isEmpty()) {
      throw new InvalidInput(others);
    }
    return new StepRecord(step, wishes, meeting, appended(answers, items, MOST_ANSWERS));
  }

  private StepRecord notHeld() {
    if (meeting != null) {
      throw new StepHeld(step);
    }
    return this;
  }

  static <T> List<T> appended(List<T> there, List<T> more, int most) {
    if (there.size() + more.size() > most) {
      throw new RecordFull();
    }
    return Stream.concat(there.stream(), more.stream()).toList();
  }
}
