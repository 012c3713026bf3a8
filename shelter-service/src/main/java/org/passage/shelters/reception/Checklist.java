package org.passage.shelters.reception;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.Problem.FieldError;

/**
 * What is to be seen to in each step. A version that was in use is never changed: another one takes
 * its place, and what was recorded names the one by which it was done.
 */
record Checklist(int version, Map<ReceptionStep, List<Item>> steps) {
  Checklist {
    steps = Map.copyOf(steps);
    if (steps.size() != ReceptionStep.values().length) {
      throw new IllegalStateException("Checklist " + version + " does not hold all steps");
    }
  }

  /** One thing to be seen to. */
  record Item(String code, ReceptionItemKind kind, String text) {}

  List<Item> of(ReceptionStep step) {
    return Objects.requireNonNull(steps.get(step));
  }

  /**
   * Makes sure that every required item of a step is spoken of, and none that is not of the step.
   *
   * @throws InvalidInput that names each that is missing, and each that does not belong there
   */
  void checkStep(ReceptionStep step, List<ItemAnswer> answers) {
    Set<String> known =
        of(step).stream()
            .filter(it -> it.kind() != ReceptionItemKind.HEALTH)
            .map(Item::code)
            .collect(Collectors.toSet());
    List<FieldError> errors = strangers(answers, known);
    Set<String> told = answers.stream().map(ItemAnswer::item).collect(Collectors.toSet());
    of(step).stream()
        .filter(it -> it.kind() == ReceptionItemKind.REQUIRED && !told.contains(it.code()))
        .map(it -> new FieldError("/items", "must tell what became of " + it.code()))
        .forEach(errors::add);
    refuse(errors);
  }

  /** Makes sure that all of it is of the class health, of whichever step. */
  void checkHealth(List<ItemAnswer> answers) {
    Set<String> known =
        steps.values().stream()
            .flatMap(List::stream)
            .filter(it -> it.kind() == ReceptionItemKind.HEALTH)
            .map(Item::code)
            .collect(Collectors.toSet());
    refuse(strangers(answers, known));
  }

  private static List<FieldError> strangers(List<ItemAnswer> answers, Set<String> known) {
    List<FieldError> errors = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (int at = 0; at < answers.size(); at++) {
      String item = answers.get(at).item();
      if (!known.contains(item)) {
        errors.add(
            new FieldError("/items/" + at + "/item", "is not an item of this checklist here"));
      } else if (!told.add(item)) {
        errors.add(new FieldError("/items/" + at + "/item", "must be told once"));
      }
    }
    return errors;
  }

  private static void refuse(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }
}
