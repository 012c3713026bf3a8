package org.passage.reintegration.assessment;

/** When on her way one assesses. */
public enum Stage {
  INITIAL,
  REVIEW,
  CLOSING,
  FOLLOW_UP
}
