package org.passage.shelters.placement;

import java.util.Set;

/** Where a placement stands. */
public enum PlacementState {
  REQUESTED,
  ACCEPTED,
  DECLINED,
  ARRIVED,
  DEPARTED,
  CANCELLED;

  /** The transition table. */
  Set<PlacementState> next() {
    return switch (this) {
      case REQUESTED -> Set.of(ACCEPTED, DECLINED, CANCELLED);
      case ACCEPTED -> Set.of(ARRIVED, CANCELLED);
      case ARRIVED -> Set.of(DEPARTED);
      case DECLINED, DEPARTED, CANCELLED -> Set.of();
    };
  }

  /** Nothing follows, and the bed is nobody's. */
  boolean isOver() {
    return next().isEmpty();
  }

  /** What has happened to a placement that came here. */
  String event() {
    return switch (this) {
      case REQUESTED -> "placement-requested";
      case ACCEPTED -> "placement-accepted";
      case DECLINED -> "placement-declined";
      case ARRIVED -> "beneficiary-arrived";
      case DEPARTED -> "beneficiary-departed";
      case CANCELLED -> "placement-cancelled";
    };
  }
}
