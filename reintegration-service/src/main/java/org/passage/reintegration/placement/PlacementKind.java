package org.passage.reintegration.placement;

import org.passage.reintegration.plan.AssistanceType;

/** What a provider gives. */
public enum PlacementKind {
  TRAINING(AssistanceType.VOCATIONAL_TRAINING),
  JOB(AssistanceType.JOB_PLACEMENT);

  private final AssistanceType type;

  PlacementKind(AssistanceType type) {
    this.type = type;
  }

  /** The assistance that it is. */
  AssistanceType type() {
    return type;
  }
}
