package org.passage.shelters.placement;

import java.util.Arrays;

/** Where a placement stands; {@link PlacementStep} says what leads from one to the other. */
public enum PlacementState {
  /** The bed is held while she is asked. */
  OFFERED,
  /** The bed is held while the shelter is asked. */
  REQUESTED,
  /** The shelter takes her. */
  ACCEPTED,
  /** The shelter does not take her. */
  DECLINED,
  DECLINED_BY_HER,
  CANCELLED,
  /** Nobody said yes in time. */
  EXPIRED,
  ARRIVED,
  /** She left without a word; her bed is kept for some time. */
  ABSENT,
  /** She lives in another shelter now. */
  TRANSFERRED,
  DEPARTED;

  /** Nothing follows, and the bed is nobody's. */
  boolean isOver() {
    return Arrays.stream(PlacementStep.values()).noneMatch(it -> it.follows(this));
  }

  /** Her bed is there, whether or not she is in it tonight. */
  boolean livesThere() {
    return this == ARRIVED || this == ABSENT;
  }
}
