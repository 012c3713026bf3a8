package org.passage.shelters.shelter;

/** Why somebody must move. */
enum AffectedCause {
  BED_OUT_OF_ORDER,
  SHELTER_CLOSING
}
