package org.passage.shelters.activity;

/** Whether it takes place. */
public enum ActivityState {
  OFFERED,
  CANCELLED
}
