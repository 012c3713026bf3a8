package org.passage.shelters.drill;

/** From what a house is left in a drill. */
public enum DrillScenario {
  FIRE,
  INTRUSION,
  GAS,
  EARTHQUAKE,
  FLOOD,
  OTHER_DANGER
}
