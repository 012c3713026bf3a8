package org.passage.shelters.visit;

/** Whether somebody may still not enter. */
public enum BanState {
  IN_FORCE,
  LIFTED
}
