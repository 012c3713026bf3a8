package org.passage.cases.risk;

/** What was noticed of a danger that she is to herself; it is about her health. */
public enum SelfHarmSign {
  NOT_OBSERVED,
  THOUGHTS,
  PLAN,
  ATTEMPT;

  /** The level below which the risk is not. */
  RiskLevel least() {
    return switch (this) {
      case NOT_OBSERVED -> RiskLevel.LOW;
      case THOUGHTS -> RiskLevel.MODERATE;
      case PLAN -> RiskLevel.HIGH;
      case ATTEMPT -> RiskLevel.IMMEDIATE;
    };
  }

  /** The reason in words; empty where there is none. */
  String text() {
    return switch (this) {
      case NOT_OBSERVED -> "";
      case THOUGHTS -> "She thinks of harming herself.";
      case PLAN -> "She has told of a plan to harm herself.";
      case ATTEMPT -> "She has tried to harm herself.";
    };
  }
}
