package org.passage.shelters.placement;

/** Why she moves to another bed. */
enum TransferReason {
  HER_WISH,
  SAFETY,
  NEEDS,
  BED_OUT_OF_ORDER,
  SHELTER_CLOSING,
  OTHER
}
