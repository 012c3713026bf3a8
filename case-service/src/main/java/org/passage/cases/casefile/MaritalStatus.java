package org.passage.cases.casefile;

/** HTCDS prs_MaritalStatus. */
public enum MaritalStatus {
  SINGLE,
  MARRIED,
  WIDOWED,
  DIVORCED,
  SEPARATED,
  REGISTERED_PARTNERSHIP
}
