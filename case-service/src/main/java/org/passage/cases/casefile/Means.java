package org.passage.cases.casefile;

/** How it was done (Palermo Protocol, article 3). */
public enum Means {
  THREAT,
  FORCE,
  COERCION,
  ABDUCTION,
  FRAUD,
  DECEPTION,
  ABUSE_OF_POWER,
  ABUSE_OF_VULNERABILITY,
  PAYMENT_TO_CONTROLLER
}
