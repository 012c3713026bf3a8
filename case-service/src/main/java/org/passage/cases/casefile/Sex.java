package org.passage.cases.casefile;

/** As she states it. */
public enum Sex {
  FEMALE,
  MALE,
  OTHER,
  NOT_STATED
}
