package org.passage.chassis.audit;

/** Keeps what happens to cases outside of requests. */
@FunctionalInterface
public interface Ledger {
  /** Keeps nothing. */
  Ledger NONE = (caseId, job) -> {};

  /**
   * A job of the service writes something of a case; comes back when that is on record.
   *
   * @throws org.passage.chassis.problem.Unavailable when it cannot be recorded
   */
  void written(String caseId, String job);
}
