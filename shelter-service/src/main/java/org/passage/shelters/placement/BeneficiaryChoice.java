package org.passage.shelters.placement;

/** What she herself said to an offer (procedure row A5). */
public enum BeneficiaryChoice {
  ACCEPTED,
  DECLINED,
  POSTPONED
}
