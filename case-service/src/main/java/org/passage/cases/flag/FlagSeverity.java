package org.passage.cases.flag;

/** How much a flag presses. */
public enum FlagSeverity {
  LOW,
  MEDIUM,
  HIGH
}
