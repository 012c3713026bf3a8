package org.passage.cases.casefile;

/** In what she has a lot of difficulty (Washington Group Short Set on Functioning). */
public enum Disability {
  SEEING,
  HEARING,
  WALKING,
  REMEMBERING,
  SELF_CARE,
  COMMUNICATING,
  OTHER
}
