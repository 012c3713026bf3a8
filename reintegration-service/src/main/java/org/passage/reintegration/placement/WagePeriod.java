package org.passage.reintegration.placement;

/** For how long a wage is. */
public enum WagePeriod {
  HOUR,
  DAY,
  WEEK,
  MONTH
}
