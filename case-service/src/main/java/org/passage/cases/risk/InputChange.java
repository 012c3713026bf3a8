package org.passage.cases.risk;

/** What changed, so that an assessment was proposed without anybody asking. */
public enum InputChange {
  COOPERATION_CONSENT,
  FLAG_RAISED
}
