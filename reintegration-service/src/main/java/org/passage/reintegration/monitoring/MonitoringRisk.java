package org.passage.reintegration.monitoring;

/** How great the danger to her is: the greater, the sooner a missed visit is told. */
public enum MonitoringRisk {
  STANDARD,
  ELEVATED,
  HIGH
}
