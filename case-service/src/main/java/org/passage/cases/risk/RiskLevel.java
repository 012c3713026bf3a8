package org.passage.cases.risk;

/** How endangered she is. There is no level for "not at all" (procedure row G, assumption i). */
public enum RiskLevel {
  LOW,
  MODERATE,
  HIGH,
  IMMEDIATE;

  /** One level more; only assumption iii makes it immediate. */
  RiskLevel magnified() {
    return switch (this) {
      case LOW -> MODERATE;
      case MODERATE, HIGH -> HIGH;
      case IMMEDIATE -> IMMEDIATE;
    };
  }
}
