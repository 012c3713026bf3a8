package org.passage.cases.approval;

/** What a supervisor decides. */
public enum ApprovalDecision {
  APPROVED,
  REFUSED;

  ApprovalStep step() {
    return switch (this) {
      case APPROVED -> ApprovalStep.APPROVE;
      case REFUSED -> ApprovalStep.REFUSE;
    };
  }
}
