package org.passage.chassis.audit;

/**
 * Keeps who took what out of a service as a file. A service that has one is told of every answer
 * that is a file, before it is given.
 */
@FunctionalInterface
public interface ExportLedger {
  /** Keeps nothing. */
  ExportLedger NONE = what -> {};

  /**
   * Comes back when that is on record.
   *
   * @throws org.passage.chassis.problem.Unavailable when it cannot be recorded; nothing is given
   *     then
   */
  void exported(Exported what);
}
