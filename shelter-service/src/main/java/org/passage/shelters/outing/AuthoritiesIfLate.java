package org.passage.shelters.outing;

/** Whether she wants the authorities to look for her if she is late. */
public enum AuthoritiesIfLate {
  WANTED,
  NOT_WANTED,
  NOT_SAID
}
