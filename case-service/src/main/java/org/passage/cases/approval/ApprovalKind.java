package org.passage.cases.approval;

/** What is to be approved. */
public enum ApprovalKind {
  ASSESSMENT,
  PLAN,
  CLOSURE,
  RETURN_OF_A_CHILD
}
