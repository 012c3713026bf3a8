package org.passage.shelters.outing;

/** What the house does while she is not back. */
public enum OutingStepKind {
  WAITED,
  CONTACTED,
  OTHERS_ASKED,
  SEARCHED,
  AUTHORITIES_TOLD
}
