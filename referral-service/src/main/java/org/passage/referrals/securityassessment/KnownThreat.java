package org.passage.referrals.securityassessment;

/** What is known to have happened since she escaped, as the case-service has it. */
public enum KnownThreat {
  THREAT_TO_HER,
  THREAT_TO_FAMILY,
  WATCHED_OR_FOLLOWED,
  CONTACTED_BY_TRAFFICKER,
  DEBT_DEMANDED,
  DOCUMENTS_WITHHELD,
  VIOLENCE_SINCE_ESCAPE
}
