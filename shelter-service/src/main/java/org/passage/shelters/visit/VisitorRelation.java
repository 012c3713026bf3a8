package org.passage.shelters.visit;

/** What a visitor is to her. */
public enum VisitorRelation {
  FAMILY,
  FRIEND,
  LAWYER,
  OFFICIAL,
  PROFESSIONAL,
  OTHER_RELATION
}
