package org.passage.reintegration.visit;

/** What a visit leads to. */
public enum VisitLead {
  RE_ASSESSMENT,
  PLAN_CHANGE,
  REFERRAL,
  MORE_VISITS
}
