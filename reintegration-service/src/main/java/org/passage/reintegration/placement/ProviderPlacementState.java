package org.passage.reintegration.placement;

/** Where a training or a job stands; {@link PlacementStep} knows what is possible in which. */
public enum ProviderPlacementState {
  OFFERED,
  ACCEPTED,
  DECLINED,
  BEGUN,
  INTERRUPTED,
  COMPLETED,
  BROKEN_OFF
}
