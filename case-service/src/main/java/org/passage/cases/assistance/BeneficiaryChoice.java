package org.passage.cases.assistance;

/** What she herself said to an offer. */
public enum BeneficiaryChoice {
  ACCEPTED,
  DECLINED,
  POSTPONED
}
