package org.passage.shelters.medication;

/** By what way it is taken. */
public enum MedicineRoute {
  ORAL,
  SUBLINGUAL,
  INHALED,
  SKIN,
  EYE,
  EAR,
  NOSE,
  INJECTED,
  RECTAL,
  VAGINAL,
  OTHER
}
