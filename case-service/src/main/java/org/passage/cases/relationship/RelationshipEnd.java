package org.passage.cases.relationship;

/** Why a relationship does not stand any more. */
public enum RelationshipEnd {
  OVER,
  RECORDED_IN_ERROR,
  /** One of the two does not want it there. */
  THEIR_WISH
}
