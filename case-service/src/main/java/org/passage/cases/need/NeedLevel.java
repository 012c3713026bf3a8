package org.passage.cases.need;

/** How much help is needed. */
public enum NeedLevel {
  LOW,
  MODERATE,
  HIGH,
  URGENT
}
