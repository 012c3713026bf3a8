package org.passage.cases.casefile;

/** What became of an offer to take over a case. */
public enum TransferState {
  OFFERED,
  ACCEPTED,
  DECLINED,
  REVOKED
}
