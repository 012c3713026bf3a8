package org.passage.cases.risk;

/** How much of where she is the trafficker is known or thought to know. */
public enum Whereabouts {
  NOT_KNOWN,
  REGION,
  ADDRESS
}
