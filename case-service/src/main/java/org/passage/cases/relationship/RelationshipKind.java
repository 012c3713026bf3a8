package org.passage.cases.relationship;

/** What the person of the other case is to her. */
public enum RelationshipKind {
  PARENT,
  CHILD,
  SIBLING,
  SPOUSE_OR_PARTNER,
  OTHER_RELATIVE,
  /** Speaks for her. */
  GUARDIAN,
  /** She speaks for that person. */
  WARD,
  FRIEND,
  SAME_INCIDENT,
  TRAVELLED_TOGETHER,
  /** Held, or made to work, at the same place. */
  SAME_PLACE,
  EXPLOITED_BY_SAME_PERSONS,
  /** Brought her to those who exploited her; whether out of free will is another question. */
  RECRUITED_HER,
  RECRUITED_BY_HER;

  /** What she is to that person. */
  RelationshipKind inverse() {
    return switch (this) {
      case PARENT -> CHILD;
      case CHILD -> PARENT;
      case GUARDIAN -> WARD;
      case WARD -> GUARDIAN;
      case RECRUITED_HER -> RECRUITED_BY_HER;
      case RECRUITED_BY_HER -> RECRUITED_HER;
      case SIBLING,
          SPOUSE_OR_PARTNER,
          OTHER_RELATIVE,
          FRIEND,
          SAME_INCIDENT,
          TRAVELLED_TOGETHER,
          SAME_PLACE,
          EXPLOITED_BY_SAME_PERSONS ->
          this;
    };
  }
}
