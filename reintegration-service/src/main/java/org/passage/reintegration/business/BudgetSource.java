package org.passage.reintegration.business;

/** Who pays for something. */
public enum BudgetSource {
  GRANT,
  OWN,
  FAMILY,
  LOAN
}
