package org.passage.reintegration.plan;

/** Who agreed: herself, or for a child the guardian. */
public enum AgreementGiver {
  SELF,
  GUARDIAN
}
