package org.passage.cases.hold;

/** How far a hold is; setting and lifting it each need a second person. */
public enum LegalHoldState {
  /** A supervisor wants it. It stands for some days already, so that nothing is lost meanwhile. */
  PROPOSED,
  IN_FORCE,
  /** A supervisor wants it to end. It stands until somebody else wants that too. */
  LIFTING,
  LIFTED
}
