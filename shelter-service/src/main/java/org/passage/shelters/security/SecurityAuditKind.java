package org.passage.shelters.security;

/** Who looks at a shelter. */
public enum SecurityAuditKind {
  AUDIT,
  /** Those who work there. */
  SELF_ASSESSMENT
}
