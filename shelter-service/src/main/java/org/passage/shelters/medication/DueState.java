package org.passage.shelters.medication;

/** How a time stands at which nothing was taken. */
public enum DueState {
  DUE,
  MISSED
}
