package org.passage.cases.casefile;

import org.passage.chassis.access.Operation;

/** A reason why something may not be done with a case for now, by those who may work on it too. */
@FunctionalInterface
public interface Hindrance {
  /** Throws the problem of whatever forbids the operation at hand on a case. */
  void check(Case found, Operation operation);
}
