package org.passage.shelters.cases;

/** What her age asks of a place (procedure row A9). */
public enum Age {
  ADULT,
  CHILD,
  /** It is determined that living with adults is best for her. */
  CHILD_AMONG_ADULTS;

  public boolean child() {
    return this != ADULT;
  }
}
