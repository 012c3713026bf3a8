package org.passage.reintegration.placement;

import static org.passage.reintegration.placement.ProviderPlacementState.ACCEPTED;
import static org.passage.reintegration.placement.ProviderPlacementState.BEGUN;
import static org.passage.reintegration.placement.ProviderPlacementState.BROKEN_OFF;
import static org.passage.reintegration.placement.ProviderPlacementState.COMPLETED;
import static org.passage.reintegration.placement.ProviderPlacementState.DECLINED;
import static org.passage.reintegration.placement.ProviderPlacementState.INTERRUPTED;
import static org.passage.reintegration.placement.ProviderPlacementState.OFFERED;

import java.util.Set;

/** What can happen to a training or a job, and in which states. */
enum PlacementStep {
  /** She may change her mind until it begins. */
  ANSWER("answered", OFFERED, ACCEPTED, DECLINED),
  /** Nobody hears of her before she wants it. */
  TELL("told to the provider", ACCEPTED, BEGUN, INTERRUPTED),
  CHECK("looked at", OFFERED, ACCEPTED, BEGUN, INTERRUPTED),
  BEGIN("begun", ACCEPTED),
  INTERRUPT("interrupted", BEGUN),
  RESUME("resumed", INTERRUPTED),
  COMPLETE("completed", BEGUN, INTERRUPTED),
  BREAK_OFF("broken off", OFFERED, ACCEPTED, BEGUN, INTERRUPTED),
  FOLLOW_UP("followed up", BEGUN, INTERRUPTED, COMPLETED, BROKEN_OFF);

  private final String done;
  private final Set<ProviderPlacementState> from;

  PlacementStep(String done, ProviderPlacementState... from) {
    this.done = done;
    this.from = Set.of(from);
  }

  /** As a sentence says it: it cannot be ... */
  String done() {
    return done;
  }

  /**
   * Makes sure that it is possible.
   *
   * @throws PlacementStepNotPossible when it is not
   */
  void requireIn(ProviderPlacementState state) {
    if (!from.contains(state)) {
      throw new PlacementStepNotPossible(state, this);
    }
  }
}
