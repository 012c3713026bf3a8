package org.passage.cases.risk;

/** What is known to have happened since she escaped. */
public enum Threat {
  THREAT_TO_HER,
  THREAT_TO_FAMILY,
  WATCHED_OR_FOLLOWED,
  CONTACTED_BY_TRAFFICKER,
  DEBT_DEMANDED,
  DOCUMENTS_WITHHELD,
  VIOLENCE_SINCE_ESCAPE
}
