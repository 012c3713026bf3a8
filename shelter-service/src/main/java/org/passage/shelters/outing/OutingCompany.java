package org.passage.shelters.outing;

/** Who goes with her. */
public enum OutingCompany {
  ALONE,
  STAFF,
  RESIDENT,
  VISITOR,
  OTHER
}
