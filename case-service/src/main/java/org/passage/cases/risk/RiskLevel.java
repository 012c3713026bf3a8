package org.passage.cases.risk;

/** How endangered she is. There is no level for "not at all" (procedure row G, assumption i). */
public enum RiskLevel {
  LOW,
  MODERATE,
  HIGH,
  IMMEDIATE;

  /** Whether a supervisor must approve an assessment that ends here. */
  boolean needsApproval() {
    return compareTo(HIGH) >= 0;
  }

  /** One level more, but for immediate: that is only what presses by itself. */
  RiskLevel magnified() {
    return switch (this) {
      case LOW -> MODERATE;
      case MODERATE, HIGH -> HIGH;
      case IMMEDIATE -> IMMEDIATE;
    };
  }
}
