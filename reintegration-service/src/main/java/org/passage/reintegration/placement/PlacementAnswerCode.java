package org.passage.reintegration.placement;

/** What she says to an offer. */
public enum PlacementAnswerCode {
  ACCEPTED,
  DECLINED,
  POSTPONED
}
