package org.passage.shelters.medication;

/** In what form a medicine comes. */
public enum MedicineForm {
  TABLET,
  CAPSULE,
  LIQUID,
  DROPS,
  INJECTION,
  INHALER,
  CREAM,
  PATCH,
  SUPPOSITORY,
  OTHER
}
