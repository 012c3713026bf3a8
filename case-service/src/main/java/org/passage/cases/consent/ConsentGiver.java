package org.passage.cases.consent;

/** Who decided. */
public enum ConsentGiver {
  SELF,
  GUARDIAN
}
