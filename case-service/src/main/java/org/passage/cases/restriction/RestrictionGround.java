package org.passage.cases.restriction;

/** Why processing is restricted (GDPR, article 18.1 a to d). */
public enum RestrictionGround {
  ACCURACY_CONTESTED,
  UNLAWFUL_PROCESSING,
  NEEDED_FOR_LEGAL_CLAIM,
  OBJECTION
}
