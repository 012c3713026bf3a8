package org.passage.chassis.auditlog;

/** What was done, or tried, with a case. */
public enum AuditKind {
  READ,
  WRITE,
  REFUSAL,
  EXPORT,
  EMERGENCY_ACCESS
}
