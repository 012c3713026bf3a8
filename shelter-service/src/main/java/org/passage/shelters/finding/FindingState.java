package org.passage.shelters.finding;

import java.util.List;
import java.util.stream.Stream;

/** Where a finding stands, and where each step takes it. */
public enum FindingState {
  OPEN,
  /** Said to be repaired. */
  RESOLVED,
  /** Seen to be repaired, by somebody else. */
  VERIFIED;

  /** Those in which the finding still counts. */
  static final List<String> UNVERIFIED = Stream.of(OPEN, RESOLVED).map(FindingState::name).toList();

  /**
   * The state after a step.
   *
   * @throws FindingStepNotPossible when this state knows no such step
   */
  FindingState after(FindingStep step) {
    return switch (this) {
      case OPEN ->
          switch (step) {
            case ASSIGN, ESCALATE, FIND_AGAIN -> OPEN;
            case RESOLVE -> RESOLVED;
            case ACCEPT, REJECT -> throw new FindingStepNotPossible(this, step);
          };
      case RESOLVED ->
          switch (step) {
            case ASSIGN, ESCALATE -> RESOLVED;
            case ACCEPT -> VERIFIED;
            case REJECT, FIND_AGAIN -> OPEN;
            case RESOLVE -> throw new FindingStepNotPossible(this, step);
          };
      case VERIFIED -> throw new FindingStepNotPossible(this, step);
    };
  }
}
