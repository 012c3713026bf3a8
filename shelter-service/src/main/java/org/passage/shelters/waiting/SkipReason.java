package org.passage.shelters.waiting;

/** Why somebody who comes later was proposed a place. */
public enum SkipReason {
  NOT_REACHABLE,
  ASKED_TO_WAIT,
  NOT_SAFE_THERE,
  CARE_FIRST,
  OTHER,
  /** A rule about the shelter says so. */
  DOES_NOT_SUIT,
  /** She has another proposal, which waits for her answer. */
  PROPOSED_ELSEWHERE,
  /** She said no to this shelter. */
  DECLINED_BEFORE
}
