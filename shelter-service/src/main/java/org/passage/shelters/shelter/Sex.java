package org.passage.shelters.shelter;

/** As a person states it. */
public enum Sex {
  FEMALE,
  MALE,
  OTHER
}
