package org.passage.cases.bestinterest;

/** A step that needs a determination of a child's best interest (procedure row A9). */
public enum ChildStep {
  PLACEMENT_WITH_ADULTS,
  REFERRAL,
  RETURN
}
