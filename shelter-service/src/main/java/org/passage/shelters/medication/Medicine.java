package org.passage.shelters.medication;

import org.jspecify.annotations.Nullable;

/**
 * What is prescribed, and by whom.
 *
 * @param dose how much at a time, in words
 * @param controlled whether a second person must be there when it is taken
 */
public record Medicine(
    Substance substance,
    String dose,
    MedicineRoute route,
    boolean controlled,
    String prescriber,
    @Nullable String instructions) {

  /** What it is. */
  public record Substance(String name, String strength, MedicineForm form) {}
}
