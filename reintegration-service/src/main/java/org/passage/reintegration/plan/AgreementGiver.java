package org.passage.reintegration.plan;

import org.passage.reintegration.Coded;

/** Who agreed: herself, or for a child the guardian. */
public enum AgreementGiver implements Coded {
  SELF,
  GUARDIAN
}
