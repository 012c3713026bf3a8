package org.passage.shelters.security;

/** Whether results still come in. */
public enum SecurityAuditState {
  OPEN,
  CLOSED
}
